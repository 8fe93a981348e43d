import type { Shape } from '../../../../../../../engine/library/shape/shape.ts';
import type { Language, Text } from '../../../../../../../engine/schema/text.ts';
import { fieldKind, itemShape, membersOf } from './kind.ts';

/** What a new value begins with. */
export interface Beginning {
  /** The variants of the service: where there is one, what is new holds for it. */
  readonly variants: readonly string[];
  readonly authoritative: Language;
}

/**
 * A value with nothing said yet: what the schema requires is there, empty where only a person can fill it in. Checking then says what is
 * still to be chosen.
 */
export function initialOf(shape: Shape, beginning: Beginning): unknown {
  switch (fieldKind(shape)) {
    case 'text':
      return { [beginning.authoritative]: '' };
    case 'condition':
      return { all: [] };
    case 'expression':
      return shape['x-type'] === 'date' ? { fact: 'assessment-date' } : { number: '1' };
    case 'references':
      return shape.items?.['x-reference'] === 'variant' && beginning.variants.length === 1
        ? beginning.variants
        : [];
    case 'weekdays':
    case 'many-words':
      return [];
    case 'yes-no':
      return false;
    case 'number':
      return shape.minimum ?? 1;
    case 'map':
    case 'other':
      return {};
    case 'object':
      return requiredOf(shape, beginning);
    default:
      return '';
  }
}

/** What is law, and only a person can choose it: it is not there until it is chosen. */
const TO_CHOOSE: readonly string[] = ['words', 'reference', 'duration'];

/** The members that an object must have. */
function requiredOf(shape: Shape, beginning: Beginning): Readonly<Record<string, unknown>> {
  const required = membersOf(shape).filter(
    ([member, of]) => shape.required?.includes(member) && !TO_CHOOSE.includes(fieldKind(of)),
  );
  return Object.fromEntries(required.map(([member, of]) => [member, initialOf(of, beginning)]));
}

/** What a new item begins with; `named`: what its author calls it, where the title is what the law says. */
interface Beginnings {
  readonly title: Text;
  readonly order: number;
  readonly cited: object;
  readonly named?: Text;
}

/** A new item of a keyed map, with its name in the member that it is named by; of one that says what the law says, the name is the library's own. */
export function newItem(
  map: Shape,
  { title, order, cited, named: called }: Beginnings,
  beginning: Beginning,
): unknown {
  const shape = itemShape(map);
  const required = requiredOf(shape, beginning);
  const isSaid = shape.required?.includes('text') ?? false;
  const named =
    shape.properties?.title === undefined ? {} : { title: (isSaid ? called : undefined) ?? title };
  const texts = isSaid ? { text: title } : {};
  const orders = shape.properties?.order === undefined ? {} : { order };
  return { ...orders, ...required, ...named, ...texts, ...(shape.properties?.citation ? cited : {}) };
}
