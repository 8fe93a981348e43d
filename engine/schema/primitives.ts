import Type from 'typebox';

/** Keys of every keyed map: an amendment addresses items by them. */
export const KEY_PATTERN = '^[a-z][a-z0-9-]*$';

/** Provision ids: lower-case segments joined by dots, from the outside in: `p9-1`, `annex-2.row-9.2`. */
export const PROVISION_PATTERN = '^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$';

declare const isoDate: unique symbol;
/** A calendar date `YYYY-MM-DD` that exists; made only by `parseDate` or by a validated definition. */
export type IsoDate = string & { readonly [isoDate]: true };

export const Key = Type.String({ pattern: KEY_PATTERN });
export const ProvisionId = Type.String({ pattern: PROVISION_PATTERN });
export const DateText = Type.Unsafe<IsoDate>(Type.String({ format: 'date' }));
/** The place of a thing in its list: explicit, because the order of keys means nothing. */
export const Order = Type.Number();
/** An exact decimal, written as text. */
export const DECIMAL_PATTERN = '^-?\\d+(\\.\\d+)?$';
export const Decimal = Type.String({ pattern: DECIMAL_PATTERN });
/** Where a value comes from that the source documents do not give. */
export const Unverified = Type.String({ minLength: 1 });

/** What a definition may name that stands elsewhere. */
export const CONCEPTS = [
  'act',
  'provision',
  'calendar',
  'codelist',
  'fact',
  'document',
  'ground',
  'requirement',
  'entitlement',
  'deadline',
  'variant',
  'channel',
  'role',
  'state',
  'event',
  'transition',
  'notice',
  'open',
  'parameter',
  'table',
  'amount',
  'scoring',
  'window',
  'attempts',
  'vote',
  'quota',
  'service',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** A key that names something defined elsewhere; opening the library checks that it is there. */
export function ref(concept: Concept) {
  return Type.String({ pattern: KEY_PATTERN, 'x-reference': concept });
}

/** A map whose keys name things defined elsewhere. */
export function keyedBy<T extends Type.TSchema>(concept: Concept, item: T) {
  return Type.Record(Type.String({ pattern: KEY_PATTERN }), item, {
    additionalProperties: false,
    'x-keys': concept,
  });
}

/** An object that knows all its keys: an unknown key is an error. */
export function object<P extends Type.TProperties>(properties: P, options: Type.TObjectOptions = {}) {
  return Type.Object(properties, { additionalProperties: false, ...options });
}

/** A keyed map: `{ [key]: item }`. */
export function keyed<T extends Type.TSchema>(item: T) {
  return Type.Record(Type.String({ pattern: KEY_PATTERN }), item, { additionalProperties: false });
}

/** A closed list of words. */
export function words<const W extends string[]>(values: readonly [...W]) {
  return Type.Enum(values);
}
