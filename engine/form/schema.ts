import type { JsonObject } from '../json/value.ts';
import type { Edition } from '../schema/edition.ts';
import type { PlaceSchemas } from './condition-schema.ts';
import { type FieldContext, fieldSchema } from './field-schema.ts';
import type { FormPlace } from './places.ts';

/**
 * The JSON Schema of a form's answers, in the vocabulary of draft-07. A field that always shows is a property; the others
 * are grouped by their condition in `allOf`: `if` it holds, `then` they are properties, `else` they may not be present.
 */
export function formSchema(
  edition: Edition,
  places: readonly FormPlace[],
  conditions: PlaceSchemas,
  context: FieldContext,
): JsonObject {
  const facts = [...new Set(places.map(({ fact }) => fact))];
  const always: Group = { fields: [], required: [] };
  const conditional = new Map<string, Group & { readonly when: JsonObject }>();
  const requirements: JsonObject[] = [];
  for (const fact of facts) {
    const own = places.filter((place) => place.fact === fact);
    const shown = anyOf(own.map((place) => conditions.get(place)));
    const mandatory = own.filter((place) => place.required);
    const needed = mandatory.length === 0 ? 'never' : anyOf(mandatory.map((place) => conditions.get(place)));
    const group = shown === undefined ? always : groupOf(conditional, shown);
    group.fields.push(fact);
    if (needed === 'never') continue;
    if (JSON.stringify(needed) === JSON.stringify(shown)) group.required.push(fact);
    // Asked in several places, and required in some of them only.
    else requirements.push(branch(needed ?? {}, { required: [fact] }, {}));
  }
  const properties = (fields: readonly string[]) =>
    Object.fromEntries(
      fields.flatMap((id) => {
        const fact = edition.facts[id];
        return fact === undefined ? [] : [[id, fieldSchema(fact, context)]];
      }),
    );
  const branches = [...conditional.values()].map(({ when, fields, required }) =>
    branch(
      when,
      { properties: properties(fields), required },
      { properties: Object.fromEntries(fields.map((fact) => [fact, false])) },
    ),
  );
  const allOf = [...branches, ...requirements];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: properties(always.fields),
    required: always.required,
    // Not `additionalProperties`, which does not see the properties of the branches.
    propertyNames: facts.length === 0 ? { not: {} } : { enum: facts },
    ...(allOf.length === 0 ? {} : { allOf }),
  };
}

function branch(when: JsonObject, met: JsonObject, notMet: JsonObject): JsonObject {
  // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema; nobody awaits it
  return { if: when, then: met, else: notMet };
}

interface Group {
  readonly fields: string[];
  readonly required: string[];
}

function groupOf(groups: Map<string, Group & { readonly when: JsonObject }>, when: JsonObject): Group {
  const key = JSON.stringify(when);
  const group = groups.get(key) ?? { when, fields: [], required: [] };
  groups.set(key, group);
  return group;
}

function anyOf(conditions: readonly (JsonObject | undefined)[]): JsonObject | undefined {
  const given = conditions.filter((one) => one !== undefined);
  if (given.length < conditions.length) return undefined;
  return given.length === 1 ? given[0] : { anyOf: given };
}
