import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import type { Act } from '../schema/act.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';
import { languagesIn } from '../text/wording-in.ts';
import { type ActChange, changesOf } from './changes.ts';
import { newWording, withoutNumber } from './new-wording.ts';
import { inOrder } from './provision-order.ts';

/** One provision of an act as it reads on a day. */
export interface ConsolidatedProvision {
  readonly id: string;
  readonly number?: string;
  /** Its wording on that day; absent where it is removed, where it only holds others, and where the library does not have it. */
  readonly text?: Text;
  /** `holds`: it has no words of its own here, only provisions below it. `absent`: the library does not have the text of that day. */
  readonly state: 'text' | 'holds' | 'removed' | 'absent';
  /** Who wrote what stands there; absent: the act itself, as far as the library knows. */
  readonly by?: ActChange;
  /** What changes it after that day. */
  readonly later: readonly ActChange[];
  readonly unverified?: string;
}

/**
 * The text of an act as amended on a day: every provision in order, with its wording and who wrote it. What is added later is left out; what
 * the library does not hold is said to be absent, never guessed. `undefined` for an act that the library does not have.
 */
export function consolidatedAct(
  library: Pick<Library, 'acts' | 'services'>,
  id: string,
  at: IsoDate,
): readonly ConsolidatedProvision[] | undefined {
  const act = own(library.acts, id);
  if (act === undefined) return undefined;
  const changes = changesOf(library, id);
  const numbered = Object.keys(act.provisions).sort((a, b) => orderIn(act, a) - orderIn(act, b));
  const ids = inOrder(numbered, [...new Set(changes.map(({ provision }) => provision))]);
  const given = ids
    .map((provision) => provisionOn(library, act, provision, at, changes))
    .filter((provision) => provision !== undefined);
  const holding = new Set(
    given.filter(({ state }) => state === 'text' || state === 'removed').flatMap(({ id }) => outerOf(id)),
  );
  return given.map((provision) =>
    provision.state === 'absent' && holding.has(provision.id) ? { ...provision, state: 'holds' } : provision,
  );
}

const orderIn = (act: Act, id: string) => act.provisions[id]?.order ?? 0;

/** The ids of what a provision is a part of. */
const outerOf = (id: string): readonly string[] => {
  const segments = id.split('.');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
};

function provisionOn(
  library: Pick<Library, 'acts'>,
  act: Act,
  id: string,
  at: IsoDate,
  changes: readonly ActChange[],
): ConsolidatedProvision | undefined {
  const own = changes.filter(({ provision }) => provision === id);
  const done = own.filter(({ day }) => day === undefined || day <= at);
  const later = own.filter((change) => !done.includes(change));
  const by = done.at(-1) ?? removedWith(changes, id, at);
  if (by === undefined && later[0]?.operation === 'adds') return undefined;
  const provision = act.provisions[id];
  // The file of an act holds one wording in its own place: the last.
  const replaced = by?.wording === 'amended-act' && later.some(({ wording }) => wording === 'amended-act');
  const text = by === undefined ? firstText(act, id, later) : replaced ? undefined : newWording(library, by);
  const number = provision?.number;
  return {
    id,
    ...(number === undefined ? {} : { number }),
    ...(text === undefined ? {} : { text }),
    state: by?.operation === 'removes' ? 'removed' : text === undefined ? 'absent' : 'text',
    ...(by === undefined ? {} : { by }),
    later,
    ...(provision?.unverified === undefined ? {} : { unverified: provision.unverified }),
  };
}

/** What is a part of something goes with it. */
function removedWith(changes: readonly ActChange[], id: string, at: IsoDate): ActChange | undefined {
  const outer = outerOf(id);
  return changes.findLast(
    ({ operation, provision, day }) =>
      operation === 'removes' && outer.includes(provision) && (day === undefined || day <= at),
  );
}

/** Before any change the act's own text stands, unless the file of the act holds the text of a later one in its place. */
function firstText(act: Act, id: string, later: readonly ActChange[]): Text | undefined {
  if (later.some(({ wording }) => wording === 'amended-act')) return undefined;
  const text = act.provisions[id]?.text;
  if (text === undefined) return undefined;
  const wordings = languagesIn(text).map(
    (language) => [language, withoutNumber(String(text[language]), id)] as const,
  );
  return { ...text, ...Object.fromEntries(wordings) };
}
