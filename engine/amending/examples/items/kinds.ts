import { toNnf } from '../../../conditions/nnf.ts';
import type { Citation } from '../../../schema/citation.ts';
import type { Condition } from '../../../schema/condition.ts';
import type { Entitlement } from '../../../schema/deadline.ts';
import type { Edition } from '../../../schema/edition.ts';
import { inOrder } from '../../../schema/in-order.ts';
import type { Scenario } from '../../../schema/scenario.ts';
import type { Text } from '../../../schema/text.ts';

/** The kinds of items that an example can show at work. */
export const KINDS = ['ground', 'requirement', 'document', 'deadline', 'entitlement', 'amount'] as const;
export type ItemKind = (typeof KINDS)[number];

/** An item of an edition that an example can show at work. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  /** Where it stands in the edition. */
  readonly pointer: string;
  /** What it is called; of a ground or requirement, what it says. */
  readonly title: Text;
  readonly number?: string;
  readonly citation?: Citation;
  readonly appliesTo: readonly string[];
  /** Of what is granted without any limit: that it is granted is all that can be expected of it. */
  readonly unlimited?: true;
}

/** An item with what of it matters for results. */
export interface FormedItem extends Item {
  readonly form: string;
}

/** The aspect of an edition that the items of a kind stand in. */
export const ASPECT_OF = {
  ground: 'grounds',
  requirement: 'requirements',
  document: 'documents',
  deadline: 'deadlines',
  entitlement: 'entitlements',
  amount: 'amounts',
} as const satisfies Record<ItemKind, keyof Edition>;

/** The items of an edition, kind by kind, each in its order. */
export function itemsIn(edition: Edition): readonly FormedItem[] {
  return KINDS.flatMap((kind) =>
    inOrder<Stated>(edition[ASPECT_OF[kind]]).map(([id, item]): FormedItem => {
      const { title, text, number, citation, appliesTo } = item;
      return {
        kind,
        id,
        pointer: `/${ASPECT_OF[kind]}/${id}`,
        title: title ?? text ?? {},
        ...(number === undefined ? {} : { number }),
        ...(citation === undefined ? {} : { citation }),
        appliesTo,
        ...(kind === 'entitlement' && !isLimited(edition.entitlements?.[id]) ? { unlimited: true } : {}),
        form: formOf(item, edition),
      };
    }),
  );
}

const isLimited = ({ limit, minimum, total, times }: Partial<Entitlement> = {}): boolean =>
  [limit, minimum, total, times].some((bound) => bound !== undefined);

/** What items of all kinds may state. */
interface Stated {
  readonly order: number;
  readonly number?: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly citation?: Citation;
  readonly unverified?: unknown;
  readonly appliesTo: readonly string[];
  readonly when?: Condition;
}

/** An item without what nothing follows from: words, number, place and citation. */
function formOf(item: Stated, edition: Edition): string {
  const { order: _, number: __, title: ___, text: ____, citation: _____, unverified: ______, ...rest } = item;
  const { when } = item;
  const form = { ...rest, ...(when === undefined ? {} : { when: toNnf(when, edition.conditions) }) };
  return JSON.stringify(Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a scenario expects that an item is at work. */
export function isExpectedBy({ expect, story = [], variant }: Scenario, item: Item): boolean {
  const { kind, id, appliesTo, unlimited } = item;
  switch (kind) {
    case 'ground':
      return expect.grounds?.[id] === true;
    case 'requirement':
      return expect.requirements?.[id] === false;
    case 'document':
      return expect.documents?.[id] === 'required';
    case 'deadline':
      return (
        expect.deadlines?.[id] !== undefined || story.some((step) => step.expect.due?.[id] !== undefined)
      );
    case 'entitlement':
      if (unlimited && expect.outcome === 'grant' && appliesTo.includes(variant)) return true;
      return expect.limits?.[id] === true || expect.periods?.[id] !== undefined;
    case 'amount': {
      const amount = expect.amounts?.[id];
      return amount !== undefined && amount !== 'not-due' && amount !== 'unknown';
    }
  }
}
