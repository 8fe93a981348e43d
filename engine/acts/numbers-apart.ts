import { durationsIn } from './duration-in.ts';
import { numberOf } from './number-words.ts';

/** The numbers that only one of two wordings has. */
export interface NumbersApart {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const PRINTED = /\d+(?:[.,:]\d+)*/g;
const THOUSANDS = /(?<=\d) (?=\d{3}(?!\d))/g;

/**
 * The numbers of two wordings of one provision in two languages that do not answer to each other: printed ones, hours of the clock among
 * them, and lengths of time in words. A number in figures may be written out in the other language.
 */
export function numbersApart(one: string, other: string): NumbersApart {
  return { first: onlyIn(one, other), second: onlyIn(other, one) };
}

function onlyIn(text: string, other: string): readonly string[] {
  const others = printedIn(other);
  const printed = printedIn(text).filter((number) => !others.includes(number));
  const lengths = durationsIn(text).flatMap(({ count }) =>
    // Words for one are also those for "a".
    count === 1 || printedIn(text).includes(String(count)) ? [] : [count],
  );
  if (printed.length === 0 && lengths.length === 0) return [];
  const written = writtenIn(other);
  const values = [...written, ...others.map(Number)];
  return [
    ...printed.filter((number) => !written.includes(Number(number))),
    // Of a length in two words only the second may have been read.
    ...lengths
      .filter((count) => !values.some((value) => value === count || value % 10 === count))
      .map(String),
  ].filter((number, index, all) => all.indexOf(number) === index);
}

/** "09.00" and "9:00" are one number. */
const printedIn = (text: string): readonly string[] =>
  (text.replaceAll(THOUSANDS, '').match(PRINTED) ?? []).map((number) =>
    number.replaceAll(/[:,]/g, '.').replace(/^0+(?=\d)/, ''),
  );

/** The numbers that are written out in a text. */
function writtenIn(text: string): readonly number[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.flatMap((word, at) =>
    [word, `${word} ${words[at + 1] ?? ''}`].flatMap((words) => numberOf(words) ?? []),
  );
}
