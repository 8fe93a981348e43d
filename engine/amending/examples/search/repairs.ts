import { leavesOf } from '../../../check/logic/variables.ts';
import { operatorOf } from '../../../conditions/operators/index.ts';
import { readFact } from '../../../conditions/read.ts';
import type { Facts } from '../../../conditions/types.ts';
import { derivedFacts } from '../../../derived/index.ts';
import { factsOf } from '../../../facts/of.ts';
import { oncePer } from '../../../json/once-per.ts';
import { own } from '../../../json/own.ts';
import type { Condition, Leaf } from '../../../schema/condition.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { FactValue } from '../../../schema/scenario.ts';
import { lacking } from './lacking.ts';
import type { Goals, Setting } from './setting.ts';
import { shownWhen } from './shown-when.ts';
import { valuesWorthTrying } from './values.ts';

/** One fact that could be otherwise. */
export interface Repair {
  readonly fact: string;
  readonly value: FactValue;
}

/** Facts on the way: as they are given, and as an assessment sees them. */
export interface Standing {
  readonly given: Facts;
  readonly seen: Facts;
}

/** The facts that could be otherwise so that the first goal that is not met comes nearer to it. */
export function repairsFor(goals: Goals, setting: Setting, standing: Standing): readonly Repair[] {
  const next = goals.find((goal) => lacking(goal, standing.seen) > 0);
  if (next === undefined) return [];
  return repairsOf(next, { setting, standing, leaves: goals.flatMap(leavesOf) });
}

interface Scope {
  readonly setting: Setting;
  readonly standing: Standing;
  /** Every comparison of all goals: the values at which they turn are worth trying. */
  readonly leaves: readonly Condition[];
}

function repairsOf(condition: Condition, scope: Scope): readonly Repair[] {
  if ('all' in condition) {
    const unmet = condition.all.find((part) => lacking(part, scope.standing.seen) > 0);
    return unmet === undefined ? [] : repairsOf(unmet, scope);
  }
  if ('any' in condition) return condition.any.flatMap((part) => repairsOf(part, scope));
  // A path leads into a fact that is structured, and lists have rows: neither is looked into.
  return 'fact' in condition && condition.path === undefined ? ofComparison(condition, scope) : [];
}

/** What either side of a comparison could be for it to hold. */
function ofComparison(leaf: Leaf, scope: Scope): readonly Repair[] {
  const { seen } = scope.standing;
  const { test } = operatorOf(leaf.operator);
  const other = otherFact(leaf);
  const expected = other === undefined ? leaf.value : readFact(seen, other);
  const actual = readFact(seen, leaf.fact);
  const holds = (is: FactValue | undefined, than: typeof expected) =>
    is === undefined || than === undefined || test(is, than);
  return [
    ...ofFact(leaf.fact, scope, (value) => holds(value, expected), other && readFact(seen, other)),
    ...(other === undefined ? [] : ofFact(other, scope, (value) => holds(actual, value), actual)),
  ];
}

const otherFact = ({ value }: Leaf): string | undefined =>
  typeof value === 'object' && 'fact' in value ? value.fact : undefined;

/**
 * What a fact could be; of one that is worked out, what it rests on could be; of an answer that the form hides, what shows it.
 * @param fits whether a value is what is wanted
 * @param near what it is compared with, where that is another fact
 */
function ofFact(
  key: string,
  scope: Scope,
  fits: (value: FactValue) => boolean,
  near: FactValue | undefined,
): readonly Repair[] {
  const { setting, standing } = scope;
  const roots = rootsOf(setting.edition, key);
  if (roots !== undefined) return roots.flatMap((root) => ofFact(root, scope, () => true, near));
  if (Object.hasOwn(standing.given, key) && !Object.hasOwn(standing.seen, key)) {
    const shown = shownWhen(setting.edition, setting.variant, key);
    return shown === undefined ? [] : repairsOf(shown, scope);
  }
  const fact = own(factsOf(setting.edition), key);
  if (fact === undefined || fact.establishedBy === 'computation') return [];
  return valuesWorthTrying(key, fact, {
    codelists: setting.library.codelists,
    leaves: scope.leaves.filter((one) => isConstant(one, key)),
    near: near === undefined ? [] : [near],
    current: standing.given[key],
    day: setting.submittedOn ?? setting.at,
  })
    .filter(fits)
    .map((value) => ({ fact: key, value }));
}

const isConstant = (one: Condition, key: string): one is Leaf =>
  'fact' in one && one.fact === key && otherFact(one) === undefined;

/** The facts at the bottom of one that is worked out; undefined where it is not. */
function rootsOf(edition: Edition, key: string): readonly string[] | undefined {
  const rests = restingOf(edition);
  if (!rests.has(key)) return undefined;
  const roots = new Set<string>();
  const visit = (one: string) => {
    const under = rests.get(one);
    if (under === undefined) roots.add(one);
    else for (const next of under) visit(next);
  };
  visit(key);
  return [...roots];
}

const restingOf = oncePer(
  (edition: Edition): ReadonlyMap<string, readonly string[]> =>
    new Map(derivedFacts(edition).map(({ key, restsOn }) => [key, restsOn])),
);
