import { equal } from '../../diff/equal.ts';
import { own } from '../../json/own.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { LibraryLanguages } from '../../schema/languages.ts';
import type { Text } from '../../schema/text.ts';
import { isTextIn } from '../../text/arrange.ts';

/** A text that is not as it was. */
export interface DifferingText {
  readonly pointer: string;
  readonly text: Text;
  readonly before?: Text;
  /** The name of the nearest item around it that has one besides. */
  readonly around?: Text;
}

/**
 * The texts in a value that are new or changed, in the order that their items give. What is shared with the value before is not looked at.
 * @param within whether a place is looked into; everything is by default
 */
export function differingTexts(
  before: unknown,
  after: unknown,
  written: LibraryLanguages,
  within: (pointer: string) => boolean = () => true,
): readonly DifferingText[] {
  const textIn = (was: unknown, is: Text, pointer: string, around: Text | undefined): DifferingText => ({
    pointer,
    text: is,
    ...(isTextIn(was, written) ? { before: was } : {}),
    ...(around === undefined ? {} : { around }),
  });
  const look: Look = (was, is, pointer, around) => {
    if (was === is || !within(pointer)) return [];
    if (isTextIn(is, written)) return equal(was, is) ? [] : [textIn(was, is, pointer, around)];
    if (Array.isArray(is))
      return is.flatMap((item, index) => look(at(was, index), item, join(pointer, index), around));
    if (!isObject(is)) return [];
    const [named, name] = nameOf(is, written);
    return ordered(is).flatMap(([key, member]) =>
      look(at(was, key), member, join(pointer, key), key === named ? around : (name ?? around)),
    );
  };
  return look(before, after, '', undefined);
}

type Look = (
  was: unknown,
  is: unknown,
  pointer: string,
  around: Text | undefined,
) => readonly DifferingText[];

const at = (value: unknown, key: string | number): unknown =>
  typeof key === 'string' ? (isObject(value) ? own(value, key) : undefined) : listOf(value)[key];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The member by which an item is called, and what it is called. */
function nameOf(item: Readonly<Record<string, unknown>>, written: LibraryLanguages): [string?, Text?] {
  for (const key of ['title', 'text', 'says']) {
    const name = own(item, key);
    if (isTextIn(name, written)) return [key, name];
  }
  return [];
}

/** The members of an object; those of a map in the order that they give themselves. */
function ordered(members: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(members);
  const order = (value: unknown) => (isObject(value) && typeof value.order === 'number' ? value.order : 0);
  return entries.sort(([, a], [, b]) => order(a) - order(b));
}
