import { saidChanges } from '../acts/said-changes.ts';
import { own } from '../json/own.ts';
import { get, isPrefix } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Text } from '../schema/text.ts';
import { isText } from '../text/wording-in.ts';
import { isAbout, itemsByProvision } from './coverage.ts';
import { removedItems } from './covering-parts.ts';
import { draftEdition } from './draft-edition.ts';
import { partsAmong } from './draft-parts.ts';
import type { Documents } from './operations.ts';
import type { ProvisionState } from './report.ts';
import { isTakenOver } from './taken-over.ts';

/** An item of the edition that a part makes. */
export interface ItemOfPart {
  readonly service: string;
  readonly part: string;
  readonly pointer: string;
}

/** What becomes of a provision of an act, and by what one sees it. */
export interface AccountedProvision extends ProvisionState {
  /** The items that cite it. */
  readonly items: readonly ItemOfPart[];
  /** Those of them that say its own words: whoever has read it has read them. Absent: none does. */
  readonly taken?: readonly ItemOfPart[];
  /** The items taken away that rested on what it says that it changes. */
  readonly removed: readonly ItemOfPart[];
  /** Why it has no effect on data: its own reason, or that of the provision around it. */
  readonly reason?: Text;
  /** Nothing was said of it itself: the provision around it accounts for it. */
  readonly inherited?: string;
}

type Found = Pick<AccountedProvision, 'items' | 'taken' | 'removed' | 'reason'>;

/**
 * What implements each provision of an act among documents that need not be valid, or why it has no effect on data; and whether that was said of
 * the provision itself.
 * @param coverage what becomes of each, as the report says
 */
export function accountedFor(
  documents: Documents,
  act: string,
  coverage: readonly ProvisionState[],
): readonly AccountedProvision[] {
  const found = foundIn(documents, act);
  return coverage.map((one) => {
    const { provision, state } = one;
    const said = found(provision);
    if (state === 'to-do' || isSaid(said)) return { ...one, ...said };
    const around = nearestAround(provision, found);
    // Whoever speaks of some provisions under one accounts for each: the same rule as that of the coverage.
    const isAlone = coverage.every(
      (one) => !one.provision.startsWith(`${around}.`) || !isSaid(found(one.provision)),
    );
    if (!isAlone || around === undefined) return { ...one, ...said };
    const { reason } = found(around);
    return { ...one, ...said, inherited: around, ...(reason === undefined ? {} : { reason }) };
  });
}

const isSaid = ({ items, removed, reason }: Found): boolean =>
  items.length > 0 || removed.length > 0 || reason !== undefined;

function nearestAround(id: string, found: (provision: string) => Found): string | undefined {
  const keys = id.split('.');
  return keys
    .map((_, index) => keys.slice(0, keys.length - 1 - index).join('.'))
    .find((around) => around !== '' && isSaid(found(around)));
}

/** What the parts of an act say of a provision itself. */
function foundIn(documents: Documents, act: string): (provision: string) => Found {
  const provisions = get(own(documents, `acts/${act}.json`), '/provisions');
  const parts = partsAmong(documents)
    .filter((part) => part.act === act)
    .map(({ service, part, value }) => {
      const made = draftEdition(documents, { service, act, part });
      return {
        service,
        part,
        edition: made?.edition,
        reasons: isObject(value.withoutEffect) ? value.withoutEffect : {},
        citing: itemsByProvision(made?.edition, act),
        removed: removedItems(made?.before, made?.edition),
      };
    });
  const known = new Map<string, Found>();
  return (provision) => {
    const found = known.get(provision) ?? of(provision);
    known.set(provision, found);
    return found;
  };

  function of(provision: string): Found {
    const words = isObject(provisions) ? own(provisions, provision) : undefined;
    const changes = saidChanges(words);
    const citing = parts.flatMap(({ service, part, edition, citing }) =>
      [...(citing.get(provision) ?? [])].map((pointer) => ({
        of: { service, part, pointer },
        item: get(edition, pointer),
      })),
    );
    const taken = citing
      // An open question quotes the law; that does not carry it out.
      .filter(({ of, item }) => !isPrefix('/open', of.pointer) && isTakenOver(words, provision, item))
      .map(({ of }) => of);
    const removed = parts.flatMap(({ service, part, removed }) =>
      removed
        .filter(({ citation }) => changes.some((change) => isAbout(citation, change)))
        .map(({ pointer }) => ({ service, part, pointer })),
    );
    const reason = parts.map(({ reasons }) => own(reasons, provision)).find(isText);
    return {
      items: once(citing.map(({ of }) => of)),
      ...(taken.length === 0 ? {} : { taken: once(taken) }),
      removed: once(removed),
      ...(reason === undefined ? {} : { reason }),
    };
  }
}

/** What a later part of the same act makes no different stands in its edition too. */
const once = (items: readonly ItemOfPart[]): readonly ItemOfPart[] =>
  items.filter(
    (one, index) =>
      items.findIndex(({ service, pointer }) => service === one.service && pointer === one.pointer) === index,
  );
