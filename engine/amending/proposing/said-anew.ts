import type { GivenWording } from '../../acts/given-wording.ts';
import { quantitiesIn } from '../../acts/quantities-in.ts';
import { walk } from '../../check/walk.ts';
import { equal } from '../../diff/equal.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Duration } from '../../schema/duration.ts';
import type { Text } from '../../schema/text.ts';
import { isText, languagesIn, wordingIn } from '../../text/wording-in.ts';
import type { Setting } from './proposal.ts';
import { likenessOf, stemsIn } from './wording-likeness.ts';

/** From how alike an item's text and the law's words must be to be the old and the new wording of one thing. */
const ALIKE = 0.5;

/** What the law's words say of an item that rests on them: what of it they set anew, and what it says as they do already. */
export interface SaidAnew {
  readonly sets: readonly Setting[];
  readonly saysTheSame: boolean;
}

/** What of an item follows from the words that the law gives now: its text, its one length of time, its one number. */
export function saidAnew(holder: string, item: unknown, given: GivenWording | undefined): SaidAnew {
  if (given === undefined) return { sets: [], saysTheSame: false };
  const said = [
    // What a fact is called is a question to people, not the law's words.
    holder.startsWith('/facts/') ? undefined : textAnew(item, given.text),
    printedAnew(item, given),
    lengthAnew(item, given.text),
    numberAnew(item, given.text),
  ];
  return {
    sets: said.flatMap((one) => (one === undefined || one === 'same' ? [] : [at(holder, one)])),
    saysTheSame: said.includes('same'),
  };
}

interface Anew {
  readonly path: readonly string[];
  readonly value: unknown;
}

const at = (holder: string, { path, value }: Anew): Setting => ({ pointer: join(holder, ...path), value });

function textAnew(item: unknown, words: Text): Anew | 'same' | undefined {
  if (!isObject(item)) return undefined;
  const member = ['text', 'title'].find((name) => isText(item[name]));
  const text = member === undefined ? undefined : item[member];
  if (member === undefined || !isText(text)) return undefined;
  if (languagesIn(words).some((language) => isSame(wordingIn(words, language), wordingIn(text, language))))
    return 'same';
  // What an item is called is a name that people gave it, unless it is nearly the law's own.
  const isOld = likenessOf(stemsIn(text), stemsIn(words)) >= ALIKE;
  return isOld ? { path: [member], value: member === 'title' ? capitalised(words) : words } : undefined;
}

/** The number that the law prints before it now. */
const printedAnew = (item: unknown, { number }: GivenWording): Anew | undefined =>
  isObject(item) && typeof item.number === 'string' && number !== undefined && number !== item.number
    ? { path: ['number'], value: number }
    : undefined;

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && plain(one) === plain(other);

const plain = (words: string): string => (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');

function lengthAnew(item: unknown, words: Text): Anew | 'same' | undefined {
  const lengths = lengthsIn(item);
  const set = onlyOne(quantitiesOf(words).filter(({ unit }) => unit !== undefined));
  const [there, ...others] = lengths;
  if (there === undefined || others.length > 0 || set?.unit === undefined) return undefined;
  const value = { unit: set.unit, count: set.count };
  return equal(value, { unit: there.length.unit, count: there.length.count })
    ? 'same'
    : { path: there.path, value };
}

function numberAnew(item: unknown, words: Text): Anew | 'same' | undefined {
  const quantities = quantitiesOf(words);
  const set = onlyOne(quantities);
  if (set === undefined || set.unit !== undefined) return undefined;
  const [there, ...others] = numbersIn(item);
  if (there === undefined || others.length > 0) return undefined;
  // "Twice" is how often, and no other number.
  if (set.times === true && there.path.at(-1) !== 'times') return undefined;
  if (Number(there.value) === set.count) return 'same';
  return { path: there.path, value: typeof there.value === 'string' ? String(set.count) : set.count };
}

/** What the words set, if all wordings that set anything agree. */
const quantitiesOf = (words: Text) => {
  const said = languagesIn(words)
    .map((language) => quantitiesIn(wordingIn(words, language) ?? ''))
    .filter((quantities) => quantities.length > 0);
  const [first = [], ...others] = said;
  return others.every((other) => equal(other, first)) ? first : [];
};

const onlyOne = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

function lengthsIn(item: unknown): readonly { path: readonly string[]; length: Duration }[] {
  const found: { path: readonly string[]; length: Duration }[] = [];
  walk(item, (value, path) => {
    if (isLength(value)) found.push({ path, length: value });
  });
  return found;
}

const isLength = (value: unknown): value is Duration =>
  isObject(value) && typeof value.unit === 'string' && typeof value.count === 'number';

/** Where an item stands among others is no number of the law, and a length of time is not a number alone. */
const NOT_SAID = ['order', 'priority', 'count'];

function numbersIn(item: unknown): readonly { path: readonly string[]; value: number | string }[] {
  const found: { path: readonly string[]; value: number | string }[] = [];
  walk(item, (value, path) => {
    if (NOT_SAID.includes(path.at(-1) ?? '') || path.includes('citation')) return;
    const isNumber = typeof value === 'number';
    const isDecimal = typeof value === 'string' && path.at(-1) === 'value' && /^\d+(?:\.\d+)?$/.test(value);
    if (isNumber || isDecimal) found.push({ path, value });
  });
  return found;
}

/** Titles begin with a capital, the members of a list do not. */
export function capitalised(text: Text): Text {
  const wordings = languagesIn(text).map((language) => {
    const words = wordingIn(text, language) ?? '';
    return [language, `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`] as const;
  });
  return { ...text, ...Object.fromEntries(wordings) };
}
