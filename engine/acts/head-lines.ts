import { annexHead, isAnnexHead } from './annex-head.ts';
import type { Line } from './clean.ts';
import { linesTogether } from './joining.ts';
import { markerOf } from './markers.ts';

const BEGINS = /^(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s|$)/u;
const ENDS = /қосымша$/iu;
const FORM = /^(?:нысан|форма|form)$/iu;
const ROW = /^\d{1,3}\.?(?:$|\s\p{Lu})/u;
const SENTENCE_ENDS = /(?:[;:!?]|(?<!\s[гж])\.)["»”]?$/u;
const NAME = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+$/u;
/** What goes on with a head: small letters, a number, or a word that stands in no nominative, as the office that adopted the act. */
const GOES_ON = /^(?:\p{Ll}|№)/u;
const CASE = /^\p{Lu}\p{L}*[аяиы](?:\s|$)/u;
const LONGEST_LINE = 120;
const MOST_LINES = 14;

/**
 * The lines of a text in which the head of each annex is one line, however it was broken: two heads one below the other too, that of the
 * act's own annex and that of the annex which it sets out anew.
 */
export function headsTogether(lines: readonly Line[]): readonly Line[] {
  const together: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = headAt(lines, at);
    together.push(...asOne(lines.slice(at, at + count)));
    at += count;
  }
  return together;
}

/** How many lines from here on are one head; one where there is no head that is broken. */
function headAt(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined || !isPart(first)) return 1;
  const run = runFrom(lines, at);
  if (BEGINS.test(first.text) && isAnnexHead(first.text))
    return russian(run, isTitled(lines, at + run.length));
  const begins = at === 0 || first.gap || NAME.test(lines[at - 1]?.text ?? '');
  return begins ? kazakh(run) : 1;
}

/** The lines up to the next empty one. */
function runFrom(lines: readonly Line[], at: number): readonly Line[] {
  const rest = lines.slice(at + 1, at + MOST_LINES);
  const end = rest.findIndex((line) => line.gap || !isPart(line));
  return lines.slice(at, at + 1 + (end < 0 ? rest.length : end));
}

const isPart = ({ text }: Line): boolean =>
  text.length <= LONGEST_LINE && !SENTENCE_ENDS.test(text) && markerOf(text) === undefined && !ROW.test(text);

/** A head goes on to its last line that cannot begin anything; where a title stands behind an empty line, with words in another case too. */
function russian(run: readonly Line[], titled: boolean): number {
  const goesOn = ({ text }: Line) =>
    GOES_ON.test(text) || isAnnexHead(text) || (titled && (CASE.test(text) || FORM.test(text)));
  return run.findLastIndex((line, index) => index === 0 || goesOn(line)) + 1;
}

/** The word that names an annex ends its head. */
function kazakh(run: readonly Line[]): number {
  const last = run.findLastIndex(({ text }) => ENDS.test(text));
  const { text } = linesTogether(run.slice(0, last + 1));
  return last > 0 && annexHead(text) !== undefined ? last + 1 : 1;
}

/** Whether a title follows, and not at once the first number. */
function isTitled(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at, at + 2).find(({ text }) => !FORM.test(text));
  return next?.gap === true && markerOf(next.text) === undefined && !ROW.test(next.text);
}

function asOne(lines: readonly Line[]): readonly Line[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || lines.length === 1) return lines;
  return [{ ...first, ...linesTogether(lines), goesOn: last.goesOn }];
}
