export interface Span {
  readonly kind: 'plain' | 'strong' | 'emphasis';
  readonly text: string;
}

export interface Block {
  readonly kind: 'paragraph' | 'list' | 'numbered';
  readonly lines: readonly (readonly Span[])[];
  /** Of a numbered list, the number of its first line. */
  readonly start?: number;
}

const BULLET = /^\s*[-*]\s+/;
const NUMBER = /^\s*\d+\.\s+/;

/** Splits a text into paragraphs and lists; blank lines separate them. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}

function blockOf(lines: readonly string[]): Block {
  if (lines.every((line) => BULLET.test(line))) return listOf('list', lines, BULLET);
  if (areNumbered(lines))
    return { ...listOf('numbered', lines, NUMBER), start: Number.parseInt(lines[0] ?? '1', 10) };
  return { kind: 'paragraph', lines: lines.map(spansOf) };
}

/** Several lines that count up one by one: a list shows its own numbers, which must be those written. */
const areNumbered = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line, index) =>
      NUMBER.test(line) && Number.parseInt(line, 10) === Number.parseInt(lines[0] ?? '', 10) + index,
  );

const listOf = (kind: Block['kind'], lines: readonly string[], marker: RegExp): Block => ({
  kind,
  lines: lines.map((line) => spansOf(line.replace(marker, ''))),
});

/** Emphasis inside a line: `**strong**` and `*emphasis*`. */
export function spansOf(line: string): readonly Span[] {
  return line
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map(spanOf);
}

function spanOf(part: string): Span {
  if (part.length > 4 && part.startsWith('**') && part.endsWith('**'))
    return { kind: 'strong', text: part.slice(2, -2) };
  if (part.length > 2 && part.startsWith('*') && part.endsWith('*'))
    return { kind: 'emphasis', text: part.slice(1, -1) };
  return { kind: 'plain', text: part };
}
