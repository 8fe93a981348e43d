import { alternative } from '../json/merge-patch.ts';
import { own } from '../json/own.ts';
import { isObject } from '../json/value.ts';
import type { Shape } from '../library/shape/shape.ts';

/**
 * A value of a draft as whoever shows it can read it: what is not of the type that its shape says is left out, and what must be there and is
 * not, is there empty. Nothing else is judged: words that are too short or unknown stay as they are. What is in order is shared.
 * @returns undefined where the value itself is of another type
 */
export function readable(shape: Shape, value: unknown): unknown {
  if (value === null) return undefined;
  if (shape.anyOf !== undefined) return readableUnion(shape.anyOf, value);
  if (Array.isArray(value)) return shape.type === 'array' ? readableItems(shape.items, value) : undefined;
  if (isObject(value)) {
    if (isTakenWhole(shape)) return value;
    return shape.type === 'object' ? once(shape, value) : undefined;
  }
  return isScalarOf(shape, value) ? value : undefined;
}

/** Conditions, expressions and patches have readers of their own, which take anything. */
const isTakenWhole = (shape: Shape): boolean =>
  ['condition', 'expression', 'merge-patch'].includes(shape['x-qagida'] ?? '');

function readableUnion(alternatives: readonly Shape[], value: unknown): unknown {
  const meant = isObject(value) ? alternative(alternatives, undefined, value) : undefined;
  if (meant !== undefined) return readable(meant, value);
  const read = alternatives.map((one) => readable(one, value));
  return read.find((one) => one === value) ?? read.find((one) => one !== undefined);
}

function readableItems(items: Shape | undefined, value: readonly unknown[]): readonly unknown[] {
  if (items === undefined) return value;
  const read = value.map((one) => readable(items, one)).filter((one) => one !== undefined);
  return read.length === value.length && read.every((one, index) => one === value[index]) ? value : read;
}

type Members = Readonly<Record<string, unknown>>;

function readableMembers(shape: Shape, value: Members): Members {
  const { properties = {}, patternProperties = {}, required = [] } = shape;
  const [ofItems] = Object.values(patternProperties);
  const entries = Object.entries(value);
  const kept = entries.flatMap(([key, member]): readonly (readonly [string, unknown])[] => {
    const inner = own(properties, key) ?? ofItems;
    const read = inner === undefined ? (member ?? undefined) : readable(inner, member);
    return read === undefined ? [] : [[key, read]];
  });
  const there = new Set(kept.map(([key]) => key));
  const missing = required.filter((key) => !there.has(key));
  const isSame = kept.length === entries.length && kept.every(([key, member]) => member === value[key]);
  if (isSame && missing.length === 0) return value;
  return Object.fromEntries([...kept, ...missing.map((key) => [key, emptyOf(own(properties, key) ?? {})])]);
}

/** The least that has a type. */
function emptyOf(shape: Shape): unknown {
  const [first] = shape.anyOf ?? [];
  if (first !== undefined) return emptyOf(first);
  if (shape.const !== undefined) return shape.const;
  // A word that nobody has chosen must not look chosen.
  if (shape.enum !== undefined) return typeof shape.enum[0] === 'string' ? '' : shape.enum[0];
  if (shape.type === 'object' || isTakenWhole(shape)) return readableMembers(shape, {});
  if (shape.type === 'array') return [];
  if (shape.type === 'boolean') return false;
  return shape.type === 'number' || shape.type === 'integer' ? 0 : '';
}

function isScalarOf(shape: Shape, value: unknown): boolean {
  if (shape.const !== undefined) return typeof value === typeof shape.const;
  if (shape.enum !== undefined) return shape.enum.some((one) => typeof one === typeof value);
  if (shape.type === 'integer') return typeof value === 'number';
  return shape.type === undefined || typeof value === shape.type;
}

const kept = new WeakMap<Shape, WeakMap<object, Members>>();

/** Documents never change: what most edits leave as it was is read once. */
function once(shape: Shape, value: Members): Members {
  const ofShape = kept.get(shape) ?? new WeakMap<object, Members>();
  kept.set(shape, ofShape);
  const known = ofShape.get(value) ?? readableMembers(shape, value);
  ofShape.set(value, known);
  return known;
}
