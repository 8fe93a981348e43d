import { type HoursSaid, hoursSaidIn } from '../../../acts/hours-said.ts';
import { equal } from '../../../diff/equal.ts';
import type { Text } from '../../../schema/text.ts';
import type { Opening } from '../../../text/hours-in.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { channelsHeld } from './channels-held.ts';
import { isNamedIn } from './mentions.ts';
import type { Names } from './names.ts';

/** The opening hours that a provision says of a channel. */
export interface ChannelHours {
  readonly provision: ActProvision;
  readonly channel: string;
  readonly openings: readonly Opening[];
  /** The provision does not name it: it is the only one left of those that the edition has. */
  readonly isLeft: boolean;
}

/** Channels are named before their hours, each in a clause of its own. */
export const CLAUSES = /[;\n]/u;

/**
 * The hours that provisions of an act say of channels that they name, and of the one channel that none of them names.
 * @param channels that there are, or would be
 */
export function hoursOfChannels(
  { documents, edition }: Drafted,
  provisions: readonly ActProvision[],
  names: Names,
  channels: ReadonlySet<string>,
): readonly ChannelHours[] {
  const said = provisions.flatMap((provision) => {
    const text = wordsGiven(documents, provision)?.text;
    return text === undefined || clausesOf(text).every(({ hours }) => hours.length === 0)
      ? []
      : [{ provision, text }];
  });
  const named = said.flatMap(({ provision, text }) =>
    [...hoursByName(text, names)]
      .filter(([channel]) => channels.has(channel))
      .map(([channel, openings]) => ({
        provision,
        channel,
        openings,
        isLeft: false,
      })),
  );
  const unnamed = said.filter(({ provision }) => named.every((one) => one.provision !== provision));
  const [only, ...more] = unnamed;
  const left = Object.keys(channelsHeld(edition)).filter((key) =>
    named.every(({ channel }) => channel !== key),
  );
  const [channel, ...others] = left;
  const isSure = more.length === 0 && others.length === 0 && named.length > 0;
  if (only === undefined || channel === undefined || !isSure) return named;
  const hours = hoursIn(only.text);
  return hours.length === 0
    ? named
    : [...named, { provision: only.provision, channel, openings: hours, isLeft: true }];
}

interface Clause {
  readonly language: string;
  readonly words: string;
  readonly hours: readonly HoursSaid[];
}

const clausesOf = (text: Text): readonly Clause[] =>
  languagesIn(text).flatMap((language) =>
    (wordingIn(text, language) ?? '')
      .split(CLAUSES)
      .map((words) => ({ language, words, hours: hoursSaidIn(words) })),
  );

/** The hours in a text, if all of its wordings that say any agree. */
const hoursIn = (text: Text): readonly Opening[] =>
  agreed(
    languagesIn(text).map((language) => openings(clausesOf(text).filter((one) => one.language === language))),
  );

const openings = (clauses: readonly Clause[]): readonly Opening[] =>
  clauses.flatMap(({ hours }) => hours.map(({ opening }) => opening));

/** The hours of what is named before them, in each wording of the text. */
function hoursByName(text: Text, names: Names): ReadonlyMap<string, readonly Opening[]> {
  const clauses = clausesOf(text);
  const found = [...names].flatMap(([key, own]) => {
    const ofKey = clauses.filter(
      ({ language, words, hours: [first] }) =>
        first !== undefined && isNamedIn(own, { [language]: words.slice(0, first.at) }),
    );
    const languages = languagesIn(text).filter((language) => own.some((name) => name.language === language));
    const all = languages.map((language) => openings(ofKey.filter((one) => one.language === language)));
    return all.length > 0 && all.every((one) => one.length > 0) ? [[key, agreed(all)] as const] : [];
  });
  return new Map(found.filter(([, hours]) => hours.length > 0));
}

function agreed(all: readonly (readonly Opening[])[]): readonly Opening[] {
  const [first = [], ...others] = all.filter((openings) => openings.length > 0);
  return others.every((other) => equal(other, first)) ? first : [];
}
