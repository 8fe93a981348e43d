import { describe, expect, it } from 'vitest';
import { inForce } from '../../engine/edition/in-force.ts';
import { isPrefix, join, segments } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import { shippedLibrary } from '../support/library.ts';
import { date } from './date.ts';

const library = shippedLibrary();

const editionOn = (day: string): Edition => {
  const found = inForce(library, 'kandas-status', date(day));
  if (!found.ok) throw new Error(`no edition on ${day}`);
  return found.value.edition;
};

/** The pointers of a document's leaves with what stands there. */
function leavesOf(value: unknown, pointer = ''): readonly (readonly [string, unknown])[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, join(pointer, key)));
}

const related = (a: string, b: string): boolean => isPrefix(a, b) || isPrefix(b, a);

describe('Order No. 317 and the editions before and after it', () => {
  const before = new Map(leavesOf(editionOn('2025-10-25')));
  const after = new Map(leavesOf(editionOn('2025-10-26')));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (pointer) => JSON.stringify(before.get(pointer)) !== JSON.stringify(after.get(pointer)),
  );
  const part = library.services['kandas-status']?.parts.find(({ act }) => act === 'kz-317-2025')?.definition;
  const patched = leavesOf(part?.patch).map(([pointer]) => pointer);

  it('changes nothing that its patch does not name', () => {
    const named = [...patched, ...(part?.restates ?? [])];
    expect(changed.length).toBeGreaterThan(100);
    expect(changed.filter((pointer) => !named.some((one) => related(one, pointer)))).toEqual([]);
  });

  it('names no item in its patch that stays as it was', () => {
    const depth = (pointer: string) => (pointer.startsWith('/service/') ? 3 : 2);
    const items = new Set(patched.map((pointer) => join('', ...segments(pointer).slice(0, depth(pointer)))));
    expect(items.size).toBeGreaterThan(40);
    // What is restated whole may repeat an item as it was.
    const restated = (item: string) => part?.restates?.some((one) => isPrefix(one, item)) ?? false;
    const same = [...items].filter(
      (item) => !changed.some((pointer) => related(item, pointer)) && !restated(item),
    );
    expect(same).toEqual([]);
  });
});
