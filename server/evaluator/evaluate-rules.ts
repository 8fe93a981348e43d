import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { NamedRule } from '../../engine/conditions/rules.ts';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import type { Condition } from '../../engine/schema/condition.ts';
import { operatorsTaking } from './operators.ts';
import { resolvePath } from './resolve-path.ts';

/**
 * Evaluates named conditions with json-rules-engine, twice: every unknown comparison taken as false, then as true. What is true
 * (or false) both times does not depend on what is unknown; the rest is unknown. This holds because the rules are in negation normal
 * form: without negations a comparison that turns true never turns a rule false.
 */
export async function evaluateRules(
  rules: readonly NamedRule[],
  facts: Facts,
): Promise<ReadonlyMap<string, Trilean>> {
  const [least, most] = await Promise.all([trueRules(rules, facts, false), trueRules(rules, facts, true)]);
  return new Map(
    rules.map(({ name }) => {
      const [low, high] = [least.has(name), most.has(name)];
      return [name, low === high ? low : null];
    }),
  );
}

async function trueRules(
  rules: readonly NamedRule[],
  facts: Facts,
  unknownAs: boolean,
): Promise<ReadonlySet<string>> {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: resolvePath });
  for (const [name, test] of operatorsTaking(unknownAs)) engine.addOperator(name, test);
  engine.addOperator(UNKNOWN, () => unknownAs);
  engine.addOperator(NEVER, () => false);
  for (const { name, condition } of rules) {
    engine.addRule({ name, conditions: { all: [adapt(condition, facts)] }, event: { type: name } });
  }
  const known = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null),
  );
  const { results } = await engine.run(known);
  return new Set(results.map((result) => result.name));
}

const UNKNOWN = 'unknown';
const NEVER = 'never';

type RuleCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

/**
 * A condition as json-rules-engine must be given it so that it means the same there. It takes an `any` without parts for true,
 * and a path into a fact that is not an object for the fact itself. Negations and references are not in the normal form.
 */
function adapt(condition: Condition, facts: Facts): RuleCondition {
  if ('all' in condition) return { all: condition.all.map((part) => adapt(part, facts)) };
  if ('any' in condition) {
    if (condition.any.length === 0) return { fact: '', operator: NEVER, value: false };
    return { any: condition.any.map((part) => adapt(part, facts)) };
  }
  if ('not' in condition || 'condition' in condition) {
    throw new Error(
      'the rule is not in negation normal form: an unknown fact could be taken for a known one',
    );
  }
  const { fact, operator, value, path } = condition;
  if (path === undefined) return { fact, operator, value };
  const structured = Object.hasOwn(facts, fact) && typeof facts[fact] === 'object';
  return { fact, operator: structured ? operator : UNKNOWN, value, path };
}
