import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingFor, newPageOf } from '../../../designer/policy/amending/editors/form/model/asking.ts';
import { dropped, fieldMoved, stepped } from '../../../designer/policy/amending/editors/form/model/moves.ts';
import type { Pages } from '../../../designer/policy/amending/editors/form/model/place.ts';
import { allMoved, between, fieldsOf } from '../../../designer/policy/amending/editors/form/model/several.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';

const title = { en: 'Title' };
const page = (order: number, ...facts: readonly string[]): Pages[string] => ({
  order,
  title,
  fields: Object.fromEntries(facts.map((fact, index) => [fact, { order: index + 1, required: true }])),
});
const pages: Pages = { person: page(1, 'name', 'birth', 'sex'), home: page(2, 'street'), end: page(3) };

/** The form in its order: "person name birth". */
const read = (form: Pages | undefined) =>
  inOrder(form).map(([key, { fields }]) => [key, ...inOrder(fields).map(([fact]) => fact)].join(' '));

describe('a field', () => {
  test('is dropped before and after another, on its own page and on another one', () => {
    const field = { page: 'person', fact: 'sex' };
    const before = dropped(pages, field, { page: 'person', fact: 'name', position: 'before' });
    expect(read(before?.pages)).toEqual(['person sex name birth', 'home street', 'end']);
    const after = dropped(pages, field, { page: 'home', fact: 'street', position: 'after' });
    expect(read(after?.pages)).toEqual(['person name birth', 'home street sex', 'end']);
    expect(after?.place).toEqual({ page: 'home', fact: 'sex' });
  });

  test('is dropped on a page, as its last one', () => {
    const onto = dropped(pages, { page: 'person', fact: 'name' }, { page: 'end', position: 'on' });
    expect(read(onto?.pages)).toEqual(['person birth sex', 'home street', 'end name']);
    const last = dropped(pages, { page: 'person', fact: 'name' }, { page: 'person', position: 'on' });
    expect(read(last?.pages)).toEqual(['person birth sex name', 'home street', 'end']);
  });

  test('changes its own order alone where there is room', () => {
    const moved = fieldMoved(pages, { page: 'person', fact: 'sex' }, 'person', 1);
    expect(moved?.pages.person?.fields).toEqual({
      name: { order: 1, required: true },
      birth: { order: 2, required: true },
      sex: { order: 1.5, required: true },
    });
  });

  test('does not go where it stands, nor to a page that asks for the same', () => {
    const field = { page: 'person', fact: 'name' };
    expect(dropped(pages, field, { page: 'person', fact: 'birth', position: 'before' })).toBeUndefined();
    expect(dropped(pages, field, { page: 'person', fact: 'name', position: 'after' })).toBeUndefined();
    const twice = { ...pages, home: page(2, 'street', 'name') };
    expect(dropped(twice, field, { page: 'home', position: 'on' })).toBeUndefined();
    expect(stepped(twice, { page: 'person', fact: 'sex' }, 'down')?.place.page).toBe('home');
  });

  test('goes on to the next page from the end of its own, and back', () => {
    const down = stepped(pages, { page: 'person', fact: 'sex' }, 'down');
    expect(read(down?.pages)).toEqual(['person name birth', 'home sex street', 'end']);
    const up = stepped(pages, { page: 'home', fact: 'street' }, 'up');
    expect(read(up?.pages)).toEqual(['person name birth sex street', 'home', 'end']);
    expect(stepped(pages, { page: 'person', fact: 'name' }, 'up')).toBeUndefined();
  });
});

describe('a page', () => {
  test('is dropped before and after another, never on one nor on a field', () => {
    const first = dropped(pages, { page: 'end' }, { page: 'person', position: 'before' });
    expect(read(first?.pages)).toEqual(['end', 'person name birth sex', 'home street']);
    expect(first?.pages.end?.order).toBe(0);
    expect(dropped(pages, { page: 'end' }, { page: 'home', position: 'after' })).toBeUndefined();
    expect(dropped(pages, { page: 'end' }, { page: 'home', position: 'on' })).toBeUndefined();
    expect(
      dropped(pages, { page: 'end' }, { page: 'home', fact: 'street', position: 'after' }),
    ).toBeUndefined();
  });

  test('goes one place up and down, not over the ends', () => {
    expect(read(stepped(pages, { page: 'home' }, 'up')?.pages)[0]).toBe('home street');
    expect(stepped(pages, { page: 'end' }, 'down')).toBeUndefined();
  });
});

test('no move loses a field or asks for one twice', () => {
  const places = Object.entries(pages).flatMap(([key, { fields }]) => [
    { page: key },
    ...Object.keys(fields).map((fact) => ({ page: key, fact })),
  ]);
  const position = fc.constantFrom('before', 'on', 'after');
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...places), position, (from, to, at) => {
      const moved = dropped(pages, from, { ...to, position: at });
      const facts = (form: Pages) => Object.values(form).flatMap(({ fields }) => Object.keys(fields));
      if (moved !== undefined) {
        expect(facts(moved.pages).sort()).toEqual(facts(pages).sort());
        expect(Object.keys(moved.pages).sort()).toEqual(['end', 'home', 'person']);
      }
    }),
  );
});

describe('facts that are not asked yet', () => {
  const fact = (order: number, registry?: string) => ({
    order,
    title,
    kind: 'boolean' as const,
    establishedBy: 'applicant' as const,
    ...(registry === undefined ? {} : { registry }),
  });
  const facts = { street: fact(1), city: fact(2), known: fact(3, 'population') };

  test('come to the end of a page in their order; what a registry holds is not required', () => {
    expect(askingFor(pages.home?.fields ?? {}, ['city', 'known'], facts)).toEqual({
      street: { order: 1, required: true },
      city: { order: 2, required: true },
      known: { order: 3, required: false },
    });
  });

  test('make a new page after another, for whom that one is', () => {
    const some = { ...pages, home: { ...page(2), appliesTo: ['first'] }, end: page(4) };
    const around = { pages: some, before: {}, facts };
    const made = newPageOf(around, { name: 'Where', title, after: 'home', asked: ['city'] });
    expect(made).toEqual({
      key: 'where',
      page: { order: 3, title, appliesTo: ['first'], fields: { city: { order: 1, required: true } } },
    });
    const last = newPageOf(around, { name: 'Home', title, after: undefined, asked: [] });
    expect([last.key, last.page.order]).toEqual(['home-2', 5]);
  });
});

describe('several fields', () => {
  const at = (page: string, fact: string) => ({ page, fact });

  test('go to the end of a page together, in the order that they have', () => {
    const places = [at('home', 'street'), at('person', 'sex'), at('person', 'name')];
    const moved = allMoved(pages, places, { page: 'end', position: 'on' });
    expect(read(moved)).toEqual(['person birth', 'home', 'end name sex street']);
  });

  test('are dropped before or after a field, one after the other', () => {
    const places = [at('person', 'name'), at('person', 'sex')];
    const after = allMoved(pages, places, { ...at('home', 'street'), position: 'after' });
    expect(read(after)).toEqual(['person birth', 'home street name sex', 'end']);
    const before = allMoved(pages, places, { ...at('person', 'birth'), position: 'before' });
    expect(read(before)).toEqual(['person name sex birth', 'home street', 'end']);
  });

  test('stay where they are on a page that asks for them already, or where they stand', () => {
    const twice: Pages = { ...pages, end: page(3, 'name') };
    const places = [at('person', 'name'), at('person', 'birth')];
    const moved = allMoved(twice, places, { page: 'end', position: 'on' });
    expect(read(moved)).toEqual(['person name sex', 'home street', 'end name birth']);
    expect(allMoved(pages, [at('home', 'street')], { page: 'home', position: 'on' })).toBeUndefined();
    const onItself = allMoved(pages, places, { ...at('person', 'name'), position: 'after' });
    expect(onItself).toBeUndefined();
  });

  test('are ticked between two, whichever comes first', () => {
    const all = fieldsOf(pages);
    expect(all).toHaveLength(4);
    expect(between(all, all[2] ?? '', all[1] ?? '')).toEqual(all.slice(1, 3));
    expect(between(all, '/gone', all[0] ?? '')).toEqual([all[0]]);
  });
});
