import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import { type SharedConditions, toNnf } from './nnf.ts';

/** A named condition on which the assessment of a variant depends. */
export interface NamedRule {
  /** `grounds/<id>`, `requirements/<id>`, `documents/<id>` or `open/<id>`. */
  readonly name: string;
  /** In negation normal form, with references inlined: only `all`, `any` and leaves. */
  readonly condition: Condition;
}

/** The conditions of an edition for a variant in the syntax of json-rules-engine, for the second evaluator. Sorted by name. */
export function exportRules(edition: Edition, variant: string): readonly NamedRule[] {
  const shared = edition.conditions ?? {};
  return [
    ...rulesOf('documents', edition.documents, variant, shared),
    ...rulesOf('grounds', edition.grounds, variant, shared),
    ...rulesOf('open', edition.open, variant, shared),
    ...rulesOf('requirements', edition.requirements, variant, shared),
  ];
}

interface Conditional {
  readonly when?: Condition;
  readonly appliesTo?: readonly string[];
}

function rulesOf(
  aspect: string,
  items: Readonly<Record<string, Conditional>> | undefined,
  variant: string,
  shared: SharedConditions,
): readonly NamedRule[] {
  return Object.entries(items ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { when, appliesTo }]) =>
      when === undefined || (appliesTo !== undefined && !appliesTo.includes(variant))
        ? []
        : [{ name: `${aspect}/${id}`, condition: toNnf(when, shared) }],
    );
}
