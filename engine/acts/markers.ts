/** What a block of text begins with: the number by which it is addressed. */
export interface Marker {
  readonly kind: 'section' | 'chapter' | 'article' | 'paragraph' | 'sub' | 'letter';
  /** As a segment of a provision id. */
  readonly segment: string;
  /** As printed, without the full stop. */
  readonly number: string;
  /** What follows the number; of a heading, the whole line. */
  readonly rest: string;
}

const NUMBER = '(\\d{1,4}(?:-\\d{1,3})*)';
const OPENING_QUOTES = /^["«“„]+\s*/u;
const RULES: readonly (readonly [Marker['kind'], RegExp])[] = [
  ['section', new RegExp(`^${NUMBER}-бөлім(?:\\.|\\s|$)`, 'u')],
  ['section', /^(?:Раздел|РАЗДЕЛ)\s+(\d{1,3}|[IVXІХ]+)(?:\.|\s|$)/u],
  ['chapter', new RegExp(`^${NUMBER}-тарау(?:\\.|\\s|$)`, 'u')],
  ['chapter', /^(?:Глава|ГЛАВА)\s+(\d{1,3}(?:-\d{1,3})*|[IVXІХ]+)(?:\.|\s|$)/u],
  ['article', new RegExp(`^${NUMBER}-бап(?:\\.|\\s|$)`, 'u')],
  ['article', new RegExp(`^(?:Статья|СТАТЬЯ|статья)\\s+${NUMBER}(?:\\.|$|\\s+\\p{Lu})`, 'u')],
  ['paragraph', new RegExp(`^${NUMBER}\\.(?=\\s|$|\\p{L}|["«“])`, 'u')],
  ['paragraph', /^(\d{1,3}(?:\.\d{1,3})+)\.?(?=\s\p{Lu})/u],
  ['sub', new RegExp(`^${NUMBER}\\s?\\)`, 'u')],
  ['letter', /^(\p{Ll})\)(?=\s)/u],
];
/** A number that the sentence before it runs into: "... подпункта / 2) пункта 10". */
const REFERENCE =
  /^\s*(?:тармақ|тармағ|бап|баб|абзац|бөлі[гк]|пункта?|статьи|части|подпункт|и\s+\d|және\s+\d)/u;
const LETTERS = 'абвгдежзиклмнопрст';

/** The number that a block begins with, also behind an opening quotation mark. */
export function markerOf(text: string): Marker | undefined {
  const inner = text.replace(OPENING_QUOTES, '');
  for (const [kind, pattern] of RULES) {
    const found = pattern.exec(inner);
    if (found?.[1] === undefined) continue;
    const rest = inner.slice(found[0].length);
    if ((kind === 'sub' || kind === 'paragraph') && REFERENCE.test(rest)) return undefined;
    return {
      kind,
      segment: segmentOf(kind, found[1]),
      number: printed(kind, found[1]),
      rest: restOf(kind, rest, inner),
    };
  }
  return undefined;
}

const HEADINGS: ReadonlySet<Marker['kind']> = new Set(['section', 'chapter', 'article']);
const restOf = (kind: Marker['kind'], rest: string, whole: string) =>
  HEADINGS.has(kind) ? whole : rest.trim();

function printed(kind: Marker['kind'], number: string): string {
  return kind === 'sub' || kind === 'letter' ? `${number})` : number;
}

function segmentOf(kind: Marker['kind'], number: string): string {
  const plain = /^[IVXІХ]+$/u.test(number) ? String(roman(number)) : number;
  switch (kind) {
    case 'section':
      return `section-${plain}`;
    case 'chapter':
      return `chapter-${plain}`;
    case 'article':
      return `art-${plain}`;
    case 'paragraph':
      return `p${plain}`;
    case 'sub':
      return plain;
    case 'letter':
      return letterSegment(number);
  }
}

/** Segments are Latin: a letter of another alphabet becomes the letter at the same place, or its code. */
function letterSegment(letter: string): string {
  if (/^[a-z]$/.test(letter)) return letter;
  const at = LETTERS.indexOf(letter);
  return at < 0 ? `u${letter.codePointAt(0)?.toString(16) ?? ''}` : String.fromCodePoint(97 + at);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };

function roman(text: string): number {
  const values = [...text].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
