import type { Act } from '../schema/act.ts';
import type { Language } from '../schema/text.ts';
import type { RecognisedAct } from './recognise.ts';

/** What a pasted text says of its act, and what stands of it already. */
export interface Difference {
  readonly what: 'number' | 'adopted' | 'registered-number' | 'registered-date' | 'title';
  readonly says: string;
  readonly stands: string;
}

/**
 * What a pasted text is to the act that stands: its first text, the same act in another language, the same act in a language that it has, or
 * another act.
 */
export interface Pasted {
  readonly is: 'first' | 'other-language' | 'same-language' | 'other-act';
  readonly differences: readonly Difference[];
}

/** Compares what a pasted text says of its act with the act that stands. What either leaves out is no difference. */
export function pastedInto(act: Act, recognised: RecognisedAct, language: Language): Pasted {
  const hasText = Object.keys(act.provisions).length > 0;
  const differences = [
    ...difference('number', recognised.number, act.number, sameNumber),
    ...difference('adopted', recognised.adopted, act.adopted),
    ...difference('registered-number', recognised.registered?.number, act.registered?.number),
    ...difference('registered-date', recognised.registered?.date, act.registered?.date),
  ];
  const known = recognised.number !== undefined && act.number !== undefined;
  const titles = difference('title', recognised.title, officialTitle(act, language), sameWords);
  if (differences.length > 0 || (!known && hasText && titles.length > 0))
    return { is: 'other-act', differences: [...differences, ...titles] };
  if (!hasText) return { is: 'first', differences: [] };
  const spoken = Object.values(act.provisions).some(
    ({ text }) => text?.[language] !== undefined && !text.unofficial?.includes(language),
  );
  return { is: spoken ? 'same-language' : 'other-language', differences: titles };
}

/** A title of our own, as an act begins with, says nothing about which act it is. */
const officialTitle = ({ title }: Act, language: Language): string | undefined => {
  const words = title[language];
  return typeof words === 'string' && !title.unofficial?.includes(language) ? words : undefined;
};

function difference(
  what: Difference['what'],
  says: string | undefined,
  stands: string | undefined,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): readonly Difference[] {
  return says === undefined || stands === undefined || same(says, stands) ? [] : [{ what, says, stands }];
}

const letters = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '');
const sameWords = (a: string, b: string) => letters(a) === letters(b);
/** The letters behind a number are those of a language. */
const sameNumber = (a: string, b: string) => {
  const [one, other] = [a, b].map((number) => /^(\d+)\P{N}*$/u.exec(number)?.[1]);
  return sameWords(a, b) || (one !== undefined && one === other);
};
