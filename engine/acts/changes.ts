import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import type { Act, ProvisionChange } from '../schema/act.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { dayOfEffect } from './entry-into-force.ts';

/** A change of one provision of an act by a provision of another. */
export interface ActChange extends ProvisionChange {
  readonly by: { readonly act: string; readonly provision: string };
  /** The first day on which it has or can have effect; absent where nothing says. */
  readonly day?: IsoDate;
  /** The sources do not give the day: `day` is the earliest that it can be. */
  readonly earliest?: true;
}

/** What other acts change in an act, in the order in which it has effect. */
export function changesOf(library: Pick<Library, 'acts' | 'services'>, act: string): readonly ActChange[] {
  return Object.values(library.acts)
    .filter(({ id }) => id !== act)
    .flatMap((amending) => {
      const day = dayOf(library, amending);
      return Object.entries(amending.provisions)
        .sort(([, a], [, b]) => a.order - b.order)
        .flatMap(([provision, { changes = [] }]) =>
          changes
            .filter((change) => change.act === act)
            .map((change) => ({
              ...change,
              by: { act: amending.id, provision },
              ...(change.from === undefined ? day : { day: change.from }),
            })),
        );
    })
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
}

type Day = Pick<ActChange, 'day' | 'earliest'>;

/** By the act's own rule; else as the amendments of services take it; else no earlier than it was adopted. */
function dayOf({ services }: Pick<Library, 'services'>, act: Act): Day {
  const day = dayOfEffect(act.entryIntoForce, act.published?.date);
  if (day !== undefined) return { day };
  const [part] = Object.values(services)
    .flatMap(({ parts }) => parts.filter((placed) => placed.act === act.id))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  if (part !== undefined)
    return { day: part.from, ...(part.certainFrom > part.from ? { earliest: true } : {}) };
  return act.adopted === undefined ? {} : { day: act.adopted, earliest: true };
}

/** The act's own text of a provision, if the library holds one. */
export const ownText = (library: Pick<Library, 'acts'>, act: string, provision: string) =>
  own(own(library.acts, act)?.provisions ?? {}, provision)?.text;
