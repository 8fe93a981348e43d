import { type SharedConditions, toNnf } from '../../conditions/nnf.ts';
import type { Library } from '../../library/types.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Fact } from '../../schema/fact.ts';
import { factsIn } from '../conditions-of.ts';
import { constancyOf } from './decide.ts';

/** What a condition is looked at with. */
export interface OfficerScope {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly shared: SharedConditions;
  readonly codelists: Library['codelists'];
  /** The list of whose rows it is asked, of a ground with `each`. */
  readonly list?: string;
}

const NEVER: Condition = { any: [] };

/**
 * Whether a condition can be true although no finding of an officer makes it so: with every comparison of what an officer establishes taken as
 * false, it is not proven never to be true.
 */
export function canHoldWithoutOfficer(condition: Condition, scope: OfficerScope): boolean {
  const rest = withoutOfficer(toNnf(condition, scope.shared), scope);
  return constancyOf(rest, {}, scope.facts, scope.codelists) !== 'never';
}

/** A condition in negation normal form with what an officer establishes taken as false. */
function withoutOfficer(condition: Condition, scope: OfficerScope): Condition {
  const inner = (one: Condition) => withoutOfficer(one, scope);
  if ('all' in condition) return { all: condition.all.map(inner) };
  if ('any' in condition) return { any: condition.any.map(inner) };
  if ('not' in condition || 'condition' in condition) return condition;
  if (byOfficer(condition, scope)) return NEVER;
  if ('some' in condition) {
    const { list, where } = condition.some;
    const rest = withoutOfficer(where, { ...scope, list });
    return constancyOf(rest, {}, scope.facts, scope.codelists) === 'never' ? NEVER : condition;
  }
  // `every` is true over an empty list, whatever an officer finds of its rows.
  return condition;
}

function byOfficer(atom: Condition, { facts, list }: OfficerScope): boolean {
  const isOfficers = (fact: string) => facts[fact]?.establishedBy === 'officer';
  if ('field' in atom) {
    const fact = list === undefined ? undefined : facts[list];
    const field = fact?.kind === 'list' ? fact.fields[atom.field] : undefined;
    return fact?.establishedBy === 'officer' || field?.establishedBy === 'officer';
  }
  if ('some' in atom) return isOfficers(atom.some.list);
  // A number does not say which comparison made it: one of an officer's is enough.
  if ('count' in atom) return factsIn(atom).some(isOfficers);
  return 'fact' in atom && factsIn(atom).some(isOfficers);
}
