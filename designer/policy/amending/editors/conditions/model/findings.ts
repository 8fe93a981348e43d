import { constancyOf } from '../../../../../../engine/check/logic/decide.ts';
import { parseCondition } from '../../../../../../engine/conditions/parse.ts';
import type { ConditionScope } from '../../../../../../engine/conditions/scope.ts';
import { sharedProblems } from '../../../../../../engine/conditions/shared.ts';
import type { Diagnostic } from '../../../../../../engine/diagnostics/diagnostic.ts';
import { warning } from '../../../../../../engine/diagnostics/report.ts';
import { isPrefix, join } from '../../../../../../engine/json/pointer.ts';
import type { Codelist } from '../../../../../../engine/schema/codelist.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Row } from './row.ts';

/** What a condition may name, complete: facts, code lists, and the shared conditions with what they say. */
export interface Surroundings {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly conditions: Readonly<Record<string, { readonly when: Condition }>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
  /** The list of whose rows it is asked. */
  readonly list: string | undefined;
}

const HERE = { file: '', pointer: '' };

/** What is wrong with a condition as it stands, by pointers into it. */
export function problemsOf(condition: unknown, { facts, conditions, codelists, list }: Surroundings) {
  const fact = list === undefined ? undefined : facts[list];
  const row =
    list === undefined ? {} : { row: { list, ...(fact?.kind === 'list' ? { fields: fact.fields } : {}) } };
  const scope: ConditionScope = { facts, conditions: Object.keys(conditions), codelists, ...row };
  const parsed = parseCondition(condition, HERE, scope);
  return parsed.ok ? [] : parsed.diagnostics;
}

/** That a sound condition is never or always true; also of the parts of its groups, where it is not so of the whole. */
export function constancyFindings(condition: Condition, around: Surroundings): readonly Diagnostic[] {
  const { facts, conditions, codelists } = around;
  const isSound = Object.values(conditions).every(
    ({ when }) => problemsOf(when, { ...around, list: undefined }).length === 0,
  );
  if (!isSound || sharedProblems(conditions).length > 0) return [];
  const of = (one: Condition, pointer: string): readonly Diagnostic[] => {
    const constancy = constancyOf(one, conditions, facts, codelists);
    const place = { ...HERE, pointer };
    if (constancy === 'never') return [warning('condition-never-true', place)];
    if (constancy === 'always') return [warning('condition-always-true', place)];
    return partsOf(one, pointer).flatMap(([part, at]) => of(part, at));
  };
  return of(condition, '');
}

function partsOf(condition: Condition, at: string): readonly (readonly [Condition, string])[] {
  if ('all' in condition) return condition.all.map((part, index) => [part, join(at, 'all', index)]);
  if ('any' in condition) return condition.any.map((part, index) => [part, join(at, 'any', index)]);
  return [];
}

/** What was found at a row itself: inside it, and not inside a row below it. */
export const findingsOf = (row: Row, findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  findings.filter(
    ({ at: { pointer } }) =>
      isPrefix(row.pointer, pointer) && !row.children.some((child) => isPrefix(child.pointer, pointer)),
  );

/** Findings of here and of the check of everything: what both say is said once. */
export function together(here: readonly Diagnostic[], there: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(here.map(({ code, at }) => `${code} ${at.pointer}`));
  return [...here, ...there.filter(({ code, at }) => !known.has(`${code} ${at.pointer}`))];
}
