import { itemsBehind } from '../amounts/rests-on.ts';
import { compile } from '../conditions/compile.ts';
import type { Facts, RowAtHand } from '../conditions/types.ts';
import { IMPLYING } from '../facts/implied.ts';
import { factsOf } from '../facts/of.ts';
import { oncePer } from '../json/once-per.ts';
import { join } from '../json/pointer.ts';
import { touches } from '../open/entries.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import type { Open } from '../schema/open.ts';
import type { OpenForCase } from './open.ts';

type Conditions = NonNullable<Edition['conditions']>;

/** What a case is without what is doubtful in it. */
export interface WithoutDoubted {
  readonly facts: Facts;
  readonly conditions: Conditions;
}

/** Something asked of a case: it comes out the same or otherwise when something in the case is not known. */
export type Asked = (known: WithoutDoubted) => unknown;

/** The keys of the open entries whose doubt could turn what is asked; none where it comes out the same whatever they mean. */
export type DoubtedBy = (asked: Asked) => readonly string[];

/**
 * Which open entries hold back what rests on what they touch. A fact whose meaning is doubtful is worth no more than an unknown one, and so is
 * everything that follows from it: computed facts, scores, windows and so on, shared conditions. What would then be unknown, although it is true or false
 * on the facts as they are given, is held back. (See docs/decisions/0008.)
 * @param entries those by which nothing may be decided automatically
 */
export function doubtedBy(edition: Edition, entries: readonly OpenForCase[], facts: Facts): DoubtedBy {
  const { conditions = NONE } = edition;
  const ids = entries.map(({ id }) => id).filter((id) => !isEmpty(doubtsOf(edition, id)));
  if (ids.length === 0) return () => [];
  const asGiven = { facts, conditions };
  const alone = ids.map((id) => ({ id, known: without(edition, [id], facts) }));
  const together = without(edition, ids, facts);
  return (asked) => {
    const plain = asked(asGiven);
    const turns = (known: WithoutDoubted) => asked(known) !== plain;
    if (plain === null || !turns(together)) return [];
    const turning = alone.filter(({ known }) => turns(known));
    // Two doubts may turn together what neither turns alone.
    return (turning.length > 0 ? turning : alone).map(({ id }) => id);
  };
}

/** Whether a condition holds. */
export const conditionHolds =
  (when: Condition, row?: RowAtHand): Asked =>
  ({ facts, conditions }) => {
    // Of a person of a doubtful list no field is known.
    const here = row === undefined || Object.hasOwn(facts, row.list) ? row : { ...row, fields: {} };
    return compile(when, conditions)(facts, here).result;
  };

const NONE: Conditions = {};

/** The facts and shared conditions of an edition that one doubt reaches. */
interface Doubts {
  readonly facts: ReadonlySet<string>;
  readonly conditions: readonly string[];
}

const isEmpty = ({ facts, conditions }: Doubts): boolean => facts.size === 0 && conditions.length === 0;

const doubtsOf = oncePer((edition: Edition, id): Doubts => {
  const open = edition.open?.[id];
  const named = (open?.pointers ?? []).some((pointer) => DOUBTED.test(pointer));
  if (open === undefined || !named) return { facts: new Set(), conditions: [] };
  return {
    facts: new Set(Object.keys(factsOf(edition)).filter((fact) => reaches(open, behindFact(edition, fact)))),
    conditions: Object.keys(edition.conditions ?? {}).filter((name) =>
      touches(open, join('/conditions', name)),
    ),
  };
});

/** The places on which conditions rest. An entry on the whole edition keeps everything undetermined anyway. */
const DOUBTED = new RegExp(
  `^/(facts|conditions|tables|${Object.keys(IMPLYING).join('|')}|workflow/events)(/|$)`,
);

const behindFact = oncePer((edition: Edition, fact) => itemsBehind({ fact }, edition));

const reaches = (open: Open, pointers: readonly string[]): boolean =>
  pointers.some((pointer) => touches(open, pointer));

function without(edition: Edition, ids: readonly string[], facts: Facts): WithoutDoubted {
  const doubted = ids.map((id) => doubtsOf(edition, id));
  return {
    facts: Object.fromEntries(
      Object.entries(facts).filter(([fact]) => !doubted.some((one) => one.facts.has(fact))),
    ),
    conditions: withoutConditions(edition, [...new Set(doubted.flatMap((one) => one.conditions))].join(' ')),
  };
}

/** The shared conditions of an edition with the named ones unknown. */
const withoutConditions = oncePer((edition: Edition, names): Conditions => {
  const { conditions = NONE } = edition;
  if (names === '') return conditions;
  const unknown = names.split(' ');
  return Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [
      name,
      unknown.includes(name) ? { ...condition, when: UNKNOWN } : condition,
    ]),
  );
});

/** A condition that nobody can decide: on a fact that no case has. */
const UNKNOWN: Condition = { fact: '', operator: 'is', value: true };
