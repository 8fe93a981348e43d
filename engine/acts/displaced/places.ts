import type { Gap } from './gaps.ts';
import { moved } from './moved.ts';
import { isActNoun, isActNumber, isReference, isUnit, type Tail, tailOf } from './tail.ts';

/** A place in a text that an extraction has disturbed. */
export interface Place {
  /** As it stands, from the first gap to the end of what is displaced; where no words are clear, the words beside the gap. */
  readonly from: string;
  /** As it would be with the words put back; absent where gap or words are not clear. */
  readonly to?: string;
  /** The displaced words, as they stand; absent where none are known. */
  readonly words?: string;
  /** Where `from` begins in the text. */
  readonly at: number;
}

/**
 * The places of a text from which words were taken out, and where they belong. An extraction that takes the words of a link out puts them at
 * the end of the printed line. A proposal is made only where the gap is one that such words fill.
 */
export function placesIn(text: string, gaps: readonly Gap[]): readonly Place[] {
  const lines = [...new Set(gaps.map(({ end }) => end))];
  return lines.flatMap((end) => {
    const own = gaps.filter((gap) => gap.end === end).map(({ at }) => at);
    return end === undefined ? own.flatMap((at) => missing(text, at, at)) : inLine(text, own, end);
  });
}

function inLine(text: string, gaps: readonly number[], end: number): readonly Place[] {
  const [first = 0] = gaps;
  const line = tailOf(text.slice(first, end));
  const tail = line === undefined ? undefined : { ...line, at: line.at + first };
  // What stands right behind the gap is where it belongs.
  if (tail !== undefined && gaps.length === 1 && tail.at === first) return [];
  const filled = tail === undefined ? undefined : filling(text, gaps, tail);
  if (tail === undefined || (filled === undefined && !tail.glued))
    return gaps.flatMap((at) => missing(text, at, end));
  const place = { from: text.slice(first, end), words: tail.words.join(' '), at: first };
  return [filled === undefined ? place : { ...place, ...moved(text, { gaps, end, tail, filled }) }];
}

/** Which words fill which gap, in their order; nothing where that is not clear. */
function filling(text: string, gaps: readonly number[], tail: Tail): readonly string[] | undefined {
  if (tail.glued) {
    if (gaps.some((at) => at >= tail.at)) return undefined;
    if (gaps.length === 1) return [tail.words.join(' ')];
    return gaps.length === tail.words.length ? tail.words : undefined;
  }
  const [at = 0] = gaps;
  const [words = ''] = tail.words;
  const stays = GOVERNED.test(text.slice(at, tail.at).trimEnd());
  return gaps.length === 1 && !stays && isWanted(words, text.slice(0, at), text.slice(at))
    ? [words]
    : undefined;
}

const GENITIVE_OR_DATIVE =
  /(?:[нтд][ыі]ң|[ғгқк][ае]|н[ае]|(?:заң|бұйрығ|қаулыс|жарлығ|кодекс|қағидалар)[ыі])$/iu;
/** Ends alike, and governs nothing. */
const LINK = /(?:^|\s)(?:және|не|мен|немесе)$/iu;
/** An act, or a part of one, right before what is a part of it. */
const GOVERNED =
  /(?:^|\s)(?:(?:заң|бұйрығ|қаулы|жарлығ|кодекс|қағида|ереже)\p{Ll}*(?:[нтд][ыі]ң|ға|ге)|(?:\d[\d-]*-)?(?:баб|бап|тармағ|тармақ|қосымша|тарау)\p{Ll}*[нтд][ыі]ң)$/iu;
const GOVERNS =
  /(?:^|\s)(?:согласно|с|со|в|во|к|по|на|из|от|о|об|для|и|или|предусмотренн\p{L}+|указанн\p{L}+|установленн\p{L}+)$/iu;
const DATED = /(?:\d{2}\.\d{2}\.\d{4}|жылғы|года|\p{Ll}д[ае]ғы)$/u;
const NUMBERED = /№\s\S+$/u;
const NAMED = /["»”]$/u;

/** Whether the words at a gap call for those. */
function isWanted(words: string, before: string, after: string): boolean {
  const left = before.trimEnd();
  if (/\d-$/.test(left)) return isUnit(words);
  if (isReference(words))
    return /^\d/.test(words) ? GENITIVE_OR_DATIVE.test(left) && !LINK.test(left) : GOVERNS.test(left);
  if (isActNumber(words)) return DATED.test(left);
  if (!isActNoun(words)) return false;
  return NUMBERED.test(left) || NAMED.test(left) || (/^сәйкес\s/u.test(after) && /[ғгқкн][ае]$/u.test(words));
}

const LONGEST_WORD = 80;

/** A gap whose words are not known; at the edge of a text, or of a printed line, it says nothing. */
function missing(text: string, at: number, end: number): readonly Place[] {
  const left = /\S+\s*$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const right = /^\S+/u.exec(text.slice(at))?.[0] ?? '';
  const isWord = (part: string) => /[\p{L}\d]/u.test(part);
  const isLast = at < end && !isWord(text.slice(at, end));
  return isLast || !isWord(left) || !isWord(right) ? [] : [{ from: `${left}${right}`, at: at - left.length }];
}
