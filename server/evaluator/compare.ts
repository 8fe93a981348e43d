import { compile } from '../../engine/conditions/compile.ts';
import { exportRules, nameOfRow } from '../../engine/conditions/rules.ts';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import type { Condition } from '../../engine/schema/condition.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { rowsIn } from './rows.ts';

/** A named condition on which the two evaluators do not agree. */
export interface Disagreement {
  readonly condition: string;
  readonly compiled: Trilean | undefined;
  readonly rules: Trilean | undefined;
}

/** What became of holding the two evaluators against each other. */
export interface Agreement {
  readonly agree: boolean;
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Evaluates every named condition of a variant with json-rules-engine and holds the results against the engine's.
 * @param facts the facts that the assessment was made on
 * @param compiled the engine's results by name; see `compiledResults`
 */
export async function compare(
  edition: Edition,
  variant: string,
  facts: Facts,
  compiled: ReadonlyMap<string, Trilean>,
): Promise<Agreement> {
  const rules = await evaluateRules(exportRules(edition, variant, facts), facts);
  const names = [...new Set([...rules.keys(), ...compiled.keys()])].sort();
  const disagreements = names
    .map((condition) => ({ condition, compiled: compiled.get(condition), rules: rules.get(condition) }))
    .filter((one) => one.compiled !== one.rules);
  return { agree: disagreements.length === 0, compared: names.length, disagreements };
}

/** The engine's own results: the conditions as they are written (not as exported), each by its compiled evaluator. */
export function compiledResults(
  edition: Edition,
  variant: string,
  facts: Facts,
): ReadonlyMap<string, Trilean> {
  const results = new Map<string, Trilean>();
  const add = (aspect: string, items: Readonly<Record<string, Conditional>> | undefined) => {
    for (const [id, { when, appliesTo, each }] of Object.entries(items ?? {})) {
      if (when === undefined || !(appliesTo?.includes(variant) ?? true)) continue;
      const name = `${aspect}/${id}`;
      const evaluate = compile(when, edition.conditions);
      if (each === undefined) results.set(name, evaluate(facts).result);
      else
        for (const row of rowsIn(facts, each) ?? [])
          results.set(nameOfRow(name, row.index), evaluate(facts, row).result);
    }
  };
  add('grounds', edition.grounds);
  add('requirements', edition.requirements);
  add('documents', edition.documents);
  add('open', edition.open);
  return results;
}

interface Conditional {
  readonly when?: Condition;
  readonly appliesTo?: readonly string[];
  readonly each?: string;
}
