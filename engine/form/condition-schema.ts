import { toNnf } from '../conditions/nnf.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { ok } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import type { JsonObject } from '../json/value.ts';
import type { Condition, Leaf } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import { leafSchema } from './leaf-schema.ts';
import { type ListCondition, listSchema, NEVER } from './list-schema.ts';
import { askedSomewhere, type FormPlace } from './places.ts';

/** When a place shows: a schema of the whole answers that is valid exactly then; `undefined`: always. */
export type PlaceSchemas = ReadonlyMap<FormPlace, JsonObject | undefined>;

/**
 * Translates the conditions of a form's places into JSON Schemas over the whole answers.
 *
 * An answer that is not given makes a comparison unknown, so every comparison also requires the answer. An answer
 * that is itself hidden says nothing, so a comparison also requires that its fact shows.
 * @returns diagnostics `form-condition-outside-form`, `form-condition-not-translatable`, `form-condition-over-list`, `form-condition-circular`
 */
export function placeSchemas(edition: Edition, places: readonly FormPlace[]): Result<PlaceSchemas> {
  const problems: Diagnostic[] = [];
  const schemas = new Map<FormPlace, JsonObject | undefined>();
  const underWay = new Set<FormPlace>();

  function shownWhen(place: FormPlace): JsonObject | undefined {
    if (schemas.has(place)) return schemas.get(place);
    if (underWay.has(place)) {
      problems.push(report('form-condition-circular', place));
      return NEVER;
    }
    underWay.add(place);
    const parts = place.when.map((when) => translate(toNnf(when, edition.conditions), place));
    const schema = parts.length > 1 ? { allOf: parts } : parts[0];
    underWay.delete(place);
    schemas.set(place, schema);
    return schema;
  }

  function translate(condition: Condition, place: FormPlace): JsonObject {
    // An empty `allOf` or `anyOf` is no JSON Schema: `all` of nothing is true, `any` of nothing is false.
    if ('all' in condition) {
      return condition.all.length === 0 ? {} : { allOf: condition.all.map((one) => translate(one, place)) };
    }
    if ('any' in condition) {
      return condition.any.length === 0
        ? NEVER
        : { anyOf: condition.any.map((one) => translate(one, place)) };
    }
    if ('not' in condition || 'condition' in condition) throw new Error('not in negation normal form');
    if ('fact' in condition) return comparison(condition, place);
    if ('field' in condition) throw new Error(`no row has the field "${condition.field}"`);
    return overList(condition, place);
  }

  function overList(condition: ListCondition, place: FormPlace): JsonObject {
    const { list, schema } = listSchema(condition);
    if (schema !== undefined || !askedSomewhere(edition, list)) return answered(list, schema ?? NEVER, place);
    problems.push(report('form-condition-over-list', place, { list }));
    return NEVER;
  }

  function comparison({ fact, operator, value, path }: Leaf, place: FormPlace): JsonObject {
    const constant = typeof value === 'object' && ('fact' in value || 'field' in value) ? undefined : value;
    const schema = path !== undefined || constant === undefined ? undefined : leafSchema(operator, constant);
    if (schema !== undefined || !askedSomewhere(edition, fact)) return answered(fact, schema ?? NEVER, place);
    problems.push(report('form-condition-not-translatable', place, { fact, operator }));
    return NEVER;
  }

  /** That a fact is answered, in a place that shows, by what a schema accepts. */
  function answered(fact: string, schema: JsonObject, place: FormPlace): JsonObject {
    if (!askedSomewhere(edition, fact)) {
      problems.push(report('form-condition-outside-form', place, { fact }));
      return NEVER;
    }
    const given: JsonObject = { required: [fact], properties: { [fact]: schema } };
    const shown = places.filter((other) => other.fact === fact).map(shownWhen);
    // Asked only in other variants: never answered here.
    if (shown.length === 0) return NEVER;
    if (shown.includes(undefined)) return given;
    const conditions = shown.filter((one) => one !== undefined);
    return { allOf: [...(conditions.length === 1 ? conditions : [{ anyOf: conditions }]), given] };
  }

  for (const place of places) shownWhen(place);
  return problems.length > 0 ? { ok: false, diagnostics: problems } : ok(schemas);
}

function report(
  code:
    | 'form-condition-outside-form'
    | 'form-condition-not-translatable'
    | 'form-condition-over-list'
    | 'form-condition-circular',
  place: FormPlace,
  params: Readonly<Record<string, string>> = {},
): Diagnostic {
  return error(code, { file: 'edition', pointer: place.pointer }, { field: place.fact, ...params });
}
