import { numberOf } from './number-words.ts';
import { withoutOwnAnnexes } from './own-annex.ts';

/** What an amending order does to a provision of another act. */
export type Operation = 'restates' | 'adds' | 'removes';

/** An instruction to change provisions of another act, and which. */
export interface Instruction {
  readonly operation: Operation;
  /** Provision ids inside the amended act. */
  readonly targets: readonly string[];
}

const REMOVES = /алынып тасталсын|алып тасталсын|күші жойыл|исключить|признать утративш/iu;
const ADDS = /толықтырылсын|дополнить/iu;
const RESTATES = /редакцияда (?:жазылсын|баяндалсын)|ауыстырылсын|изложить|заменить|редакцияда жазыл/iu;

const AMENDS =
  /(?:внес|вносятс)\p{L}*\s[^.]{0,400}(?:изменени|дополнени)|(?:өзгеріс|толықтыру)\p{L}*[^.]{0,100}енгізіл/iu;

/** "The following amendments shall be made to ...": instructions follow. */
export const opensAmendments = (text: string): boolean => AMENDS.test(text);

/** Reads an amending instruction: "пункт 3 изложить ...", "9-тармақтың бірінші абзацы ... жазылсын". */
export function instructionOf(text: string): Instruction | undefined {
  const [beforeWording = ''] = text.split(/:\s*["«“]/u);
  const said = beforeWording.replaceAll(/«[^»]*»|"[^"]*"/g, ' ');
  const operation = operationIn(said);
  if (operation === undefined) return undefined;
  const targets = targetsIn(withoutOwnAnnexes(said), /сәйкес/iu.test(said));
  return targets.length === 0 ? undefined : { operation, targets };
}

function operationIn(said: string): Operation | undefined {
  if (ADDS.test(said)) return 'adds';
  if (REMOVES.test(said)) return 'removes';
  return RESTATES.test(said) ? 'restates' : undefined;
}

type Level = 'annex' | 'art' | 'p' | 'row' | 'sub' | 'part' | 'indent';
const OUTSIDE_IN: readonly Level[] = ['annex', 'art', 'p', 'row', 'sub', 'part', 'indent'];
const PREFIX: Readonly<Record<Level, string>> = {
  annex: 'annex-',
  art: 'art-',
  p: 'p',
  row: 'row-',
  sub: '',
  part: 'part-',
  indent: 'indent-',
};
const NOUNS: readonly (readonly [Level, RegExp])[] = [
  ['sub', /^(?:тармақша|подпункт)/iu],
  ['annex', /^(?:қосымша|приложени)/iu],
  ['art', /^(?:бап|баб|стать)/iu],
  ['p', /^(?:тармақ|тармағ|пункт)/iu],
  ['row', /^(?:жол|строк)/iu],
  ['part', /^(?:бөлі[гк]|част[ьи])/iu],
  ['indent', /^абзац/iu],
];
const PREAMBLE = /^(?:кіріспе|преамбул)/iu;
const LINKS = /^(?:және|и|мен|,)$/iu;

interface Reading {
  readonly found: Partial<Record<Level, string[]>>;
  /** Numbers that wait for their noun: in one language they stand before it, in the other behind it. */
  pending: string[];
  open: Level | undefined;
}

/** The provisions that a phrase names, in either word order; several where it lists them at its innermost level. */
function targetsIn(phrase: string, according: boolean): readonly string[] {
  const reading: Reading = { found: {}, pending: [], open: undefined };
  const words = phrase.replaceAll(/[,:;."«»“”]/g, ' , ').split(/\s+/);
  if (words.some((word) => PREAMBLE.test(word))) return ['preamble'];
  for (const word of words) read(reading, word, according);
  return combine(reading.found);
}

function read(reading: Reading, word: string, according: boolean): void {
  const [, glued, noun = word] = /^(\d+(?:-\d+)*)-(\p{L}.*)$/u.exec(word) ?? [];
  const level = NOUNS.find(([, pattern]) => pattern.test(noun))?.[0];
  const number = /^(\d+(?:-\d+)*)\)?$/.exec(word)?.[1] ?? ordinal(word);
  if (level !== undefined && !(according && /^қосымшаға$/iu.test(noun))) {
    const numbers = glued === undefined ? reading.pending : [...reading.pending, glued];
    reading.found[level] = [...(reading.found[level] ?? []), ...numbers];
    reading.open = numbers.length === 0 ? level : undefined;
    reading.pending = [];
  } else if (number !== undefined && reading.open !== undefined) reading.found[reading.open]?.push(number);
  else if (number !== undefined) reading.pending.push(number);
  else if (!LINKS.test(word)) {
    reading.pending = [];
    reading.open = undefined;
  }
}

const ordinal = (word: string): string | undefined => {
  const number = /^\p{L}{3,}$/u.test(word) ? numberOf(word) : undefined;
  return number === undefined ? undefined : String(number);
};

function combine(found: Partial<Record<Level, readonly string[]>>): readonly string[] {
  const levels = OUTSIDE_IN.filter((level) => (found[level]?.length ?? 0) > 0);
  return levels.reduce<readonly string[]>((outer, level, index) => {
    const innermost = index === levels.length - 1;
    const numbers = [...new Set(found[level] ?? [])].slice(0, innermost ? undefined : 1);
    const prefix = level === 'p' && (found.art ?? found.row) !== undefined ? '' : PREFIX[level];
    const segments = numbers.map((number) => `${prefix}${number}`);
    return outer.length === 0
      ? segments
      : outer.flatMap((base) => segments.map((segment) => `${base}.${segment}`));
  }, []);
}
