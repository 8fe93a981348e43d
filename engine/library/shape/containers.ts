import { quoted } from '../../diagnostics/quote.ts';
import { listed, nearest } from '../../diagnostics/suggest.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { KEY_PATTERN, PROVISION_PATTERN } from '../../schema/primitives.ts';
import type { Finding, Inspection, Shape } from './shape.ts';

/** Walks on into a member. */
export type Walk = (shape: Shape, value: unknown, pointer: string, into: Inspection) => void;

/** An object with named members, or a keyed map. */
export function inspectObject(
  shape: Shape,
  value: unknown,
  pointer: string,
  into: Inspection,
  walk: Walk,
): void {
  if (!isObject(value)) {
    into.findings.push({ code: 'not-an-object', pointer, params: { found: quoted(value) } });
    return;
  }
  const { properties = {}, required = [], minProperties = 0 } = shape;
  for (const key of required) {
    if (!Object.hasOwn(value, key)) into.findings.push({ code: 'missing-key', pointer, params: { key } });
  }
  const keys = Object.keys(value);
  if (keys.length < minProperties) {
    into.findings.push({
      code: 'too-few-items',
      pointer,
      params: { found: keys.length, limit: minProperties },
    });
  }
  for (const key of keys) {
    const inner = join(pointer, key);
    const concept = shape['x-keys'];
    if (concept !== undefined)
      into.mentions.push({ meaning: 'reference', concept, value: key, pointer: inner });
    const member = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (member !== undefined) walk(member, value[key], inner, into);
    else inspectMapMember(shape, key, value[key], inner, into, walk);
  }
}

function inspectMapMember(
  shape: Shape,
  key: string,
  value: unknown,
  pointer: string,
  into: Inspection,
  walk: Walk,
): void {
  const [entry] = Object.entries(shape.patternProperties ?? {});
  if (entry !== undefined) {
    const [pattern, member] = entry;
    const fits = new RegExp(pattern, 'u').test(key);
    // Beside named members, a key of another form is more likely one of them, misspelt.
    if (!fits && shape.properties !== undefined) {
      into.findings.push(unknownKey(shape.properties, key, pointer));
      return;
    }
    if (!fits) into.findings.push(wrongForm(pattern, key, pointer));
    walk(member, value, pointer, into);
  } else if (shape.additionalProperties === false) {
    into.findings.push(unknownKey(shape.properties ?? {}, key, pointer));
  }
}

function unknownKey(properties: Readonly<Record<string, Shape>>, key: string, pointer: string): Finding {
  const known = Object.keys(properties);
  const params = { key, nearest: nearest(key, known), known: listed(known, 20) };
  return { code: 'unknown-key', pointer, params };
}

/** A list of like items. */
export function inspectArray(
  shape: Shape,
  value: unknown,
  pointer: string,
  into: Inspection,
  walk: Walk,
): void {
  if (!Array.isArray(value)) {
    into.findings.push({ code: 'not-a-list', pointer, params: { found: quoted(value) } });
    return;
  }
  const { items, minItems = 0 } = shape;
  if (value.length < minItems) {
    into.findings.push({ code: 'too-few-items', pointer, params: { found: value.length, limit: minItems } });
  }
  if (items === undefined) return;
  value.forEach((item: unknown, index) => {
    walk(items, item, join(pointer, index), into);
  });
}

const compiled = new Map<string, RegExp>();

/** A pattern of the schemas, compiled once: they are few, and asked of every key and text. */
export function matching(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern, 'u');
  compiled.set(pattern, made);
  return made;
}

/** A key or text that does not have the form of its pattern; the two forms of names have their own words. */
export function wrongForm(pattern: string, value: string, pointer: string): Finding {
  const found = quoted(value);
  if (pattern === KEY_PATTERN) return { code: 'wrong-key-form', pointer, params: { found } };
  if (pattern === PROVISION_PATTERN) return { code: 'wrong-provision-form', pointer, params: { found } };
  return { code: 'wrong-form', pointer, params: { found, form: pattern } };
}
