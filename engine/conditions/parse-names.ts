import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { join } from '../json/pointer.ts';
import type { Fact, SimpleFact } from '../schema/fact.ts';
import type { ConditionScope } from './scope.ts';

/** What a name stands for; undefined where its definition is itself faulty. */
export type Named<T> = Result<T | undefined>;

/** The fact of a name. */
export function findFact(name: string, at: Place, scope: ConditionScope): Named<Fact> {
  if (Object.hasOwn(scope.facts, name)) return ok(scope.facts[name]);
  const known = Object.keys(scope.facts);
  return fail(
    error('unknown-fact', at, { found: name, nearest: nearest(name, known), known: listed(known) }),
  );
}

/** The field of a name in the rows at hand. */
export function findField(name: string, at: Place, { row }: ConditionScope): Named<SimpleFact> {
  if (row === undefined) return fail(error('condition-field-outside-list', at, { field: name }));
  if (row.fields === undefined) return ok(undefined);
  if (Object.hasOwn(row.fields, name)) return ok(row.fields[name]);
  const known = Object.keys(row.fields);
  const params = { found: name, nearest: nearest(name, known), known: listed(known) };
  return fail(error('unknown-row-field', at, params));
}

/** Keys that do not belong there. */
export function unknownKeys(
  json: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
  at: Place,
): readonly Diagnostic[] {
  return Object.keys(json)
    .filter((key) => !allowed.includes(key))
    .map((key) =>
      error(
        'unknown-key',
        { ...at, pointer: join(at.pointer, key) },
        { key, nearest: nearest(key, allowed), known: listed(allowed) },
      ),
    );
}
