import { compile } from '../../../conditions/compile.ts';
import type { Facts } from '../../../conditions/types.ts';
import type { Condition } from '../../../schema/condition.ts';
import type { Goals } from './setting.ts';

/** How many comparisons at least have to come out otherwise for all goals to be true. */
export const lackingFor = (goals: Goals, facts: Facts): number =>
  goals.reduce((sum, goal) => sum + lacking(goal, facts), 0);

/** How many comparisons at least have to come out otherwise for a condition in negation normal form to be true. */
export function lacking(condition: Condition, facts: Facts): number {
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + lacking(part, facts), 0);
  if ('any' in condition) return Math.min(NEVER, ...condition.any.map((part) => lacking(part, facts)));
  return compile(condition)(facts).result === true ? 0 : 1;
}

/** Of what nothing can make true. */
export const NEVER = 1000;
