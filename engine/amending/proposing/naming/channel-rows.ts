import { hoursSaidIn } from '../../../acts/hours-said.ts';
import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import type { Precedent, Precedents } from '../precedents.ts';
import { type Stems, stemsIn } from '../wording-likeness.ts';
import { CLAUSES } from './channel-hours.ts';

export const CHANNELS = '/service/channels';

/** From which share of its words one heading is called as another, of at least so many words, where the longer is not much longer; of many, more so. */
const ALIKE = 0.75;
const FEW = 3;
const SHORT = 3;
const MANY = 5;
const LITTLE_LONGER = 1.5;
const LONGER = 2;
/** A published provision that lists channels has several. */
const SEVERAL = 2;

/**
 * Whether a provision says through which channels a service comes: it is called, or what it stands under is, as a published provision is on which several
 * channels rest.
 */
export function isOfChannels(drafted: Drafted, precedents: Precedents): (provision: ActProvision) => boolean {
  const { documents, provisions } = drafted;
  const published = precedents
    .filter(({ items, given }) => items.filter(isChannel).length >= SEVERAL && !saysHours(given))
    .flatMap(calledIn);
  const headings = provisions
    .filter(({ id }, index) => provisions[index + 1]?.id.startsWith(`${id}.`))
    .flatMap((one) => {
      const text = wordsGiven(documents, one)?.text;
      return text === undefined ? [] : [wordsIn(stemsIn(text))];
    });
  return (provision) => {
    const words = wordsGiven(documents, provision)?.text;
    const over = provisions.findLast(({ id }) => provision.id.startsWith(`${id}.`));
    const heading = over && wordsGiven(documents, over)?.text;
    const called = [words && leadIn(words), heading].flatMap((one) =>
      one === undefined ? [] : [wordsIn(stemsIn(one))],
    );
    return called.some((one) => published.some((other) => isCalled(one, other, headings)));
  };
}

const isChannel = ({ pointer }: { readonly pointer: string }): boolean => pointer.startsWith(`${CHANNELS}/`);

function calledIn({ given, headings: [heading] }: Precedent): readonly Stems[] {
  const lead = leadIn(given);
  const all = [
    ...(lead === undefined ? [] : [stemsIn(lead)]),
    ...(heading === undefined ? [] : [heading.words]),
  ];
  return all.map(wordsIn);
}

/** Words that only join others are short. */
const wordsIn = (stems: Stems): Stems =>
  stems.map(
    ([language, all]) => [language, new Set([...all].filter((stem) => stem.length > SHORT))] as const,
  );

/** @param headings of the act: a word that several of them have tells none apart */
function isCalled(one: Stems, other: Stems, headings: readonly Stems[]): boolean {
  return one.some(([language, stems]) => {
    const theirs = other.find(([known]) => known === language)?.[1] ?? new Set();
    const [few, many] = stems.size < theirs.size ? [stems, theirs] : [theirs, stems];
    const longer = few.size < MANY ? LITTLE_LONGER : LONGER;
    if (few.size < FEW || many.size > few.size * longer) return false;
    const shared = [...few].filter((stem) => many.has(stem));
    const isApart = (stem: string) =>
      headings.filter((heading) => heading.some(([known, all]) => known === language && all.has(stem)))
        .length <= 1;
    return shared.length / few.size >= ALIKE && shared.some(isApart);
  });
}

/** What stands before the colon or the list with which a provision goes on. */
function leadIn(text: Text): Text | undefined {
  const leads = languagesIn(text).flatMap((language) => {
    const [, lead] = /^([^:\n]+)[:\n]\s*\S/u.exec(wordingIn(text, language) ?? '') ?? [];
    return lead === undefined ? [] : [[language, lead] as const];
  });
  return leads.length === 0 ? undefined : Object.fromEntries(leads);
}

/** What says when a channel is open is cited by it too. */
export const saysHours = (text: Text): boolean =>
  languagesIn(text).some((language) =>
    (wordingIn(text, language) ?? '').split(CLAUSES).some((clause) => hoursSaidIn(clause).length > 0),
  );
