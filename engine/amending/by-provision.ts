import type { Change } from '../diff/types.ts';
import { isPrefix } from '../json/pointer.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';
import type { AccountedProvision, ItemOfPart } from './accounted.ts';
import { rankOf } from './by-provision-order.ts';
import type { AmendmentReport } from './report.ts';

/** A change in words, where it is made. */
export interface PlacedChange {
  /** The service whose edition changes, and from when; absent for what services share. */
  readonly of?: { readonly service: string; readonly from: IsoDate };
  /** The file of a shared document that changes; absent in an edition. */
  readonly file?: string;
  readonly change: Pick<Change, 'pointer' | 'kind' | 'citation' | 'sentences'> &
    Partial<Pick<Change, 'aspect' | 'after' | 'told'>>;
}

/** An item that cites a provision, with the provision beside which its change stands where it is another one. */
export interface ItemElsewhere extends ItemOfPart {
  readonly at?: string;
}

/** One thing to look at in a review. */
export type ReviewRow =
  /** A provision with the changes that it causes. `accounted` is absent where the act has no text of it. */
  | {
      readonly kind: 'provision';
      readonly provision: string;
      readonly accounted?: AccountedProvision;
      /** The provisions under it of which it says what becomes of them. */
      readonly under: readonly AccountedProvision[];
      readonly changes: readonly PlacedChange[];
      readonly elsewhere: readonly ItemElsewhere[];
    }
  /** Words over other provisions, which account for it. */
  | { readonly kind: 'heading'; readonly accounted: AccountedProvision }
  /** Provisions without effect on data, all for one reason. */
  | {
      readonly kind: 'without-effect';
      readonly reason: Text;
      readonly provisions: readonly AccountedProvision[];
    }
  /** Changes of one aspect, or of one shared document, that cite no provision of the act. */
  | { readonly kind: 'uncited'; readonly changes: readonly PlacedChange[] };

type ProvisionRow = Extract<ReviewRow, { kind: 'provision' }>;

/**
 * An amendment in the order of its act: each provision with what it changes, or why it has no effect; last what cites no provision of it.
 * What has no effect for one reason stands once, where the first of it stands. A change that a later day of effect repeats stands once.
 * @param order the provisions of the act, those without a text too
 */
export function reviewRows(
  act: string,
  order: readonly string[],
  { changes, shared }: Pick<AmendmentReport, 'changes' | 'shared'>,
  accounted: readonly AccountedProvision[],
): readonly ReviewRow[] {
  const placed = once([
    ...changes.flatMap(({ service, from, diff }) =>
      diff.changes.map((change) => ({ of: { service, from }, change })),
    ),
    ...shared.map((change) => ({ file: change.file, change })),
  ]).map((one) => ({ ...one, at: provisionBehind(one, act, accounted) }));
  const known = new Map(accounted.map((one) => [one.provision, one]));
  const cited = new Set(placed.flatMap(({ at }) => at ?? []));
  const around = new Set(
    accounted.flatMap(({ inherited, state }) => (isUnder(state) ? (inherited ?? []) : [])),
  );
  const rows = inActOrder([...new Set([...known.keys(), ...cited, ...around])], order).flatMap(rowOf);
  const uncited = alikeIn(bare(placed.filter(({ at }) => at === undefined)));
  return [...rows, ...uncited.map((changes) => ({ kind: 'uncited' as const, changes }))];

  function rowOf(provision: string): readonly ReviewRow[] {
    const one = known.get(provision);
    const mine = placed.filter(({ at }) => at === provision);
    const under = accounted.filter(({ inherited, state }) => isUnder(state) && inherited === provision);
    const folded = one === undefined || mine.length + under.length > 0 ? undefined : rowAlone(one);
    if (folded !== undefined) return folded;
    const row: ProvisionRow = {
      kind: 'provision',
      provision,
      ...(one === undefined ? {} : { accounted: one }),
      under,
      changes: bare(mine),
      elsewhere: [...(one?.items ?? []), ...(one?.removed ?? [])].flatMap((item) => elsewhere(item, mine)),
    };
    return [row];
  }

  /** Of a provision that nothing stands beside; undefined where it is looked at like any other. */
  function rowAlone(one: AccountedProvision): readonly ReviewRow[] | undefined {
    const { state, reason, inherited, items, removed } = one;
    if (state === 'without-effect' && reason !== undefined)
      return isFirstOf(one) ? [{ kind: 'without-effect', reason, provisions: alike(one) }] : [];
    if (isUnder(state) && inherited !== undefined) return [];
    const isSilent = state !== 'to-do' && items.length + removed.length === 0 && inherited === undefined;
    return isSilent ? [{ kind: 'heading', accounted: one }] : undefined;
  }

  function elsewhere(item: ItemOfPart, mine: readonly PlacedChange[]): readonly ItemElsewhere[] {
    if (mine.some((one) => isOf(one, item))) return [];
    const at = placed.find((one) => isOf(one, item))?.at;
    return [at === undefined ? item : { ...item, at }];
  }

  function alike({ reason }: AccountedProvision): readonly AccountedProvision[] {
    const same = JSON.stringify(reason);
    return accounted.filter(
      (one) =>
        one.state === 'without-effect' && JSON.stringify(one.reason) === same && !cited.has(one.provision),
    );
  }

  function isFirstOf(one: AccountedProvision): boolean {
    const [first] = inActOrder(
      alike(one).map(({ provision }) => provision),
      order,
    );
    return first === one.provision;
  }
}

/** What is covered because the provision around it is cited is read with that one. */
const isUnder = (state: AccountedProvision['state']): boolean => state === 'covered';

/**
 * The provision of the act beside which a change stands: the one that it cites; else one that something in the item cites; else, of what is
 * taken away, the one that says so.
 */
function provisionBehind(
  placed: PlacedChange,
  act: string,
  accounted: readonly AccountedProvision[],
): string | undefined {
  const { citation } = placed.change;
  if (citation?.by?.act === act) return citation.by.provision;
  if (citation?.act === act) return citation.provision;
  const naming = (items: (one: AccountedProvision) => readonly ItemOfPart[]) =>
    accounted.find((one) => items(one).some((item) => isOf(placed, item)))?.provision;
  return naming(({ items }) => items) ?? naming(({ removed }) => removed);
}

/** Changes of one aspect, in one service from one day on, or of one shared document; those first that decide something. */
function alikeIn(changes: readonly PlacedChange[]): readonly (readonly PlacedChange[])[] {
  const found = new Map<string, PlacedChange[]>();
  for (const one of changes) {
    const key = JSON.stringify([one.of?.service, one.of?.from, one.file, one.change.aspect]);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  const rank = ([first]: readonly PlacedChange[]) => rankOf(first?.change.aspect ?? '');
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** Whether a change is of an item, or of something in it. */
export const isOf = ({ of, change }: PlacedChange, { service, pointer }: ItemOfPart): boolean =>
  of?.service === service && isPrefix(pointer, change.pointer);

/** A change that later editions have too. */
function once(placed: readonly PlacedChange[]): readonly PlacedChange[] {
  const key = ({ of, file, change }: PlacedChange) =>
    JSON.stringify([of?.service, file, change.pointer, change.kind, change.sentences]);
  const first = new Map<string, PlacedChange>();
  for (const one of placed) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}

function inActOrder(provisions: readonly string[], order: readonly string[]): readonly string[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = (id: string) => places.get(id) ?? order.length;
  return [...provisions].sort((a, b) => placeOf(a) - placeOf(b));
}

const bare = (
  placed: readonly (PlacedChange & { readonly at: string | undefined })[],
): readonly PlacedChange[] => placed.map(({ at: _, ...one }) => one);
