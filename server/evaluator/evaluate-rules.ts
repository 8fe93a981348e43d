import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { NamedRule } from '../../engine/conditions/rules.ts';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import { type Expanded, expand } from './expand.ts';
import { operatorsTaking } from './operators.ts';
import { resolvePath } from './resolve-path.ts';
import { withRowFacts } from './rows.ts';

/**
 * Evaluates named conditions with json-rules-engine, twice: every unknown comparison taken as false, then as true. What is true
 * (or false) both times does not depend on what is unknown; the rest is unknown. This holds because the rules are in negation normal
 * form: without negations a comparison that turns true never turns a rule false. Conditions over lists are written out over the rows first.
 */
export async function evaluateRules(
  rules: readonly NamedRule[],
  facts: Facts,
): Promise<ReadonlyMap<string, Trilean>> {
  const expanded = await Promise.all(
    rules.map(async ({ name, condition, row }) => ({
      name,
      condition: await expand(condition, facts, row, evaluateRules),
    })),
  );
  const rows = rules.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const known = withRowFacts(facts, rows);
  const [least, most] = await Promise.all([
    trueRules(expanded, known, false),
    trueRules(expanded, known, true),
  ]);
  return new Map(
    rules.map(({ name }) => {
      const [low, high] = [least.has(name), most.has(name)];
      return [name, low === high ? low : null];
    }),
  );
}

interface ExpandedRule {
  readonly name: string;
  readonly condition: Expanded;
}

async function trueRules(
  rules: readonly ExpandedRule[],
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
 * and a path into a fact that is not an object for the fact itself.
 */
function adapt(condition: Expanded, facts: Facts): RuleCondition {
  if ('all' in condition) return { all: condition.all.map((part) => adapt(part, facts)) };
  if ('any' in condition) {
    if (condition.any.length === 0) return decided(false);
    return { any: condition.any.map((part) => adapt(part, facts)) };
  }
  if ('constant' in condition) return decided(condition.constant);
  const { fact, operator, value, path } = condition;
  if (path === undefined) return { fact, operator, value };
  const structured = Object.hasOwn(facts, fact) && typeof facts[fact] === 'object';
  return { fact, operator: structured ? operator : UNKNOWN, value, path };
}

/** What was decided before the rules run, as a rule: an `all` without parts is true. */
function decided(result: Trilean): RuleCondition {
  if (result === true) return { all: [] };
  return { fact: '', operator: result === null ? UNKNOWN : NEVER, value: false };
}
