import { toNnf } from '../../conditions/nnf.ts';
import { own } from '../../json/own.ts';
import type { ScenarioCase } from '../../scenario/types.ts';
import type { Applicant } from './example.ts';
import { type AskedOf, grantGoals, noGround, requirementsMet, withoutDoubts } from './goals.ts';
import type { Item } from './items/kinds.ts';
import type { Making } from './making.ts';
import type { Goals } from './search/setting.ts';

/** A case to begin from and what is asked of its facts, for an item to be at work. */
export interface Aim {
  readonly case: ScenarioCase;
  /** The goals to try one after the other: what is wanted first, then what would still do. */
  readonly goals: readonly Goals[];
}

/** An item that facts bring to work. */
export type SearchedItem = Item & { readonly kind: Exclude<Item['kind'], 'deadline'> };

export const isSearched = (item: Item): item is SearchedItem => item.kind !== 'deadline';

/** How an item comes to be at work for an applicant. */
export function aimFor(making: Making, item: SearchedItem, { case: given }: Applicant): Aim {
  const { edition } = making;
  const of: AskedOf = {
    edition,
    variant: given.variant,
    ...(given.channel === undefined ? {} : { channel: given.channel }),
  };
  switch (item.kind) {
    case 'ground': {
      const alone = noGround(of, item.id);
      const undoubted = withoutDoubts(of, item.pointer);
      const certain = undoubted.length === 0 ? [] : [[...alone, ...undoubted]];
      return { case: given, goals: [alone, ...certain, only(own(edition.grounds ?? {}, item.id), of)] };
    }
    case 'requirement':
      return {
        case: given,
        goals: [
          [...noGround(of), ...requirementsMet(of, item.id)],
          negated(own(edition.requirements ?? {}, item.id), of),
        ],
      };
    case 'document': {
      const document = own(edition.documents ?? {}, item.id);
      const through = withChannel(given, document?.channels, edition);
      const goals = only(document, of);
      return { case: through, goals: [[...goals, ...grantGoals({ ...of, ...channelOf(through) })], goals] };
    }
    case 'amount': {
      const goals = only(own(edition.amounts ?? {}, item.id), of);
      return { case: given, goals: [[...goals, ...grantGoals(of)], goals] };
    }
    case 'entitlement':
      return { case: given, goals: [[...atTheLimit(item.id, of), ...grantGoals(of)], grantGoals(of)] };
  }
}

interface Conditional {
  readonly when?: Parameters<typeof toNnf>[0];
}

const only = (item: Conditional | undefined, { edition }: AskedOf): Goals =>
  item?.when === undefined ? [] : [toNnf(item.when, edition.conditions)];

const negated = (item: Conditional | undefined, { edition }: AskedOf): Goals =>
  item?.when === undefined ? [] : [toNnf({ not: item.when }, edition.conditions)];

/** What is asked for is all that can be granted. */
function atTheLimit(id: string, { edition }: AskedOf): Goals {
  const { requested, limit } = own(edition.entitlements ?? {}, id) ?? {};
  return requested === undefined || limit === undefined
    ? []
    : [{ fact: requested, operator: 'equal', value: limit.count }];
}

/** The case through a channel by which a document is asked for. */
function withChannel(
  given: ScenarioCase,
  channels: readonly string[] | undefined,
  { service }: Making['edition'],
): ScenarioCase {
  if (channels === undefined || (given.channel !== undefined && channels.includes(given.channel)))
    return given;
  const channel = channels.find((id) => own(service.channels, id)?.variants.includes(given.variant));
  return channel === undefined ? given : { ...given, channel };
}

const channelOf = ({ channel }: ScenarioCase) => (channel === undefined ? {} : { channel });
