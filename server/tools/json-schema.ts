import { DOCUMENT_KINDS, type DocumentKind } from '../../engine/library/place.ts';
import { documentSchemas, schemaFileName } from '../../engine/library/schemas.ts';
import { Citation, Provision } from '../../engine/schema/citation.ts';
import { ConditionSchema } from '../../engine/schema/condition.ts';
import { Duration } from '../../engine/schema/duration.ts';
import { Fact } from '../../engine/schema/fact.ts';
import { Text } from '../../engine/schema/text.ts';
import { descriptions } from './schema-descriptions.ts';

/** A JSON Schema file for editors. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** The JSON Schemas of all kinds of definition files, made from the schemas that the engine checks them with. */
export function schemaFiles(): readonly SchemaFile[] {
  return DOCUMENT_KINDS.map((kind) => ({
    name: schemaFileName(kind),
    text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n`,
  }));
}

/** Parts that occur in many places: written once, and referred to. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ Text, Citation, Provision, Duration, Fact }).map(([name, schema]) => [
    JSON.stringify(schema),
    name,
  ]),
);

function jsonSchema(kind: DocumentKind): Readonly<Record<string, unknown>> {
  const used = new Map<string, unknown>();
  const body = plain(documentSchemas[kind], used);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: kind,
    description: descriptions.kinds[kind],
    ...(isRecord(body) ? body : {}),
    ...(used.size === 0 ? {} : { $defs: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
}

/** A schema without what only the engine understands; conditions and common parts become references, which `used` collects. */
function plain(schema: unknown, used: Map<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((one) => plain(one, used));
  if (!isRecord(schema)) return schema;
  if (schema['x-qagida'] === 'condition') return reference('Condition', conditionDefinition, used);
  const name = named.get(JSON.stringify(schema));
  if (name !== undefined) return reference(name, () => members(schema, used), used);
  return members(schema, used);
}

function members(schema: Readonly<Record<string, unknown>>, used: Map<string, unknown>): unknown {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, key === 'properties' ? properties(value, used) : plain(value, used)]),
  );
}

function reference(name: string, definition: () => unknown, used: Map<string, unknown>): unknown {
  // Set before it is made, so that what refers to itself comes to an end.
  if (!used.has(name)) {
    used.set(name, undefined);
    used.set(name, definition());
  }
  return { $ref: `#/$defs/${name}` };
}

/** Members with what is worth saying about them; a word for a name is said once, wherever the name occurs. */
function properties(value: unknown, used: Map<string, unknown>): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, schema]) => {
      const made = plain(schema, used);
      const description = Object.hasOwn(descriptions.members, key) ? descriptions.members[key] : undefined;
      return [key, description !== undefined && isRecord(made) ? { description, ...made } : made];
    }),
  );
}

/** The recursive condition, its inner references pointing into the file. */
function conditionDefinition(): unknown {
  // TypeBox gives the definition an `$id`, against which the references would be resolved.
  const { $id: _, ...definition } = { $id: undefined, ...ConditionSchema.$defs.Condition };
  return JSON.parse(
    JSON.stringify(definition).replaceAll('"$ref":"Condition"', '"$ref":"#/$defs/Condition"'),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
