import { toNnf } from '../conditions/nnf.ts';
import type { EditionInForce } from '../edition/types.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { computedBoundaries } from './boundaries-computed.ts';
import { countedBoundaries } from './boundaries-counted.ts';
import { type BoundaryItem, item } from './boundary-item.ts';

/** An item with the editions that have it in this form. */
export interface ItemOfEditions extends BoundaryItem {
  readonly hashes: readonly string[];
  /** The first day of the first of them, where other editions have it in another form. */
  readonly since?: IsoDate;
}

/** The items of all editions, each form of each once: first by kind, then in the order of the editions. */
export function itemsOf(editions: readonly EditionInForce[]): readonly ItemOfEditions[] {
  const found = new Map<string, BoundaryItem & { readonly hashes: string[]; readonly from: IsoDate }>();
  const forms = new Map<string, number>();
  for (const { edition, hash, inForceFrom } of editions) {
    for (const item of boundaryItems(edition)) {
      const name = `${item.kind} ${item.id}`;
      const known = found.get(`${name} ${item.form}`);
      if (known === undefined) {
        found.set(`${name} ${item.form}`, { ...item, hashes: [hash], from: inForceFrom });
        forms.set(name, (forms.get(name) ?? 0) + 1);
      } else known.hashes.push(hash);
    }
  }
  return [...found.values()]
    .map(({ from, ...item }) => {
      const several = (forms.get(`${item.kind} ${item.id}`) ?? 0) > 1;
      return several ? { ...item, since: from } : item;
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const KINDS: readonly BoundaryItem['kind'][] = [
  'ground',
  'requirement',
  'limit',
  'document',
  'table',
  'scoring',
  'amount',
  'deadline',
  'window',
  'attempts',
  'vote',
  'quota',
];

function boundaryItems(edition: Edition): readonly BoundaryItem[] {
  const rule = (when: Condition | undefined) => when && toNnf(when, edition.conditions);
  return [
    ...inOrder(edition.grounds).map(([id, { when, effect, appliesTo, each }]) =>
      item('ground', id, ['true', 'false', 'unknown'], [rule(when), effect, appliesTo, each]),
    ),
    ...inOrder(edition.requirements).map(([id, { when, appliesTo, each }]) =>
      item('requirement', id, ['true', 'false'], [rule(when), appliesTo, each]),
    ),
    ...inOrder(edition.documents)
      .filter(([, { when }]) => when !== undefined)
      .map(([id, { when, appliesTo, channels }]) =>
        item('document', id, ['required', 'not required'], [rule(when), appliesTo, channels]),
      ),
    ...computedBoundaries(edition),
    ...countedBoundaries(edition),
  ];
}
