import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { adult, asRenewal, renewal, run } from './harness.ts';
import { date } from './support.ts';

const title = { en: 'Title' };
const doubt = (...pointers: string[]): NonNullable<Edition['open']>[string] => ({
  order: 1,
  title,
  text: title,
  pointers,
  effect: 'undetermined',
  sources: [],
});
const doubted = (pointers: readonly string[], more: Partial<Edition> = {}): Edition => ({
  ...edition,
  ...more,
  open: { doubt: doubt(...pointers) },
});
const OPEN = [{ kind: 'open', id: 'doubt' }];

describe('a doubt about what a ground rests on', () => {
  const onFact = doubted(['/facts/banned']);
  it('takes the effect of a true ground', () => {
    const result = run({ ...adult, banned: true }, {}, onFact);
    expect(run({ ...adult, banned: true }).outcome).toBe('return');
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual(OPEN);
    expect(result.grounds.ban).toMatchObject({ applies: true, heldBy: ['doubt'] });
  });
  it('keeps a false ground from being settled: nothing is granted', () => {
    const result = run(adult, {}, onFact);
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual(OPEN);
    expect(result.grounds.ban).toMatchObject({ applies: false, heldBy: ['doubt'] });
    expect(result.open.doubt).toMatchObject({ decisive: true });
  });
  it('leaves another ground its effect', () => {
    const result = run({ ...adult, 'data-true': false }, {}, onFact);
    expect(result.outcome).toBe('refuse');
    expect(result.grounds['false-data']).toMatchObject({ applies: true, heldBy: [] });
  });
  it('holds nothing that it cannot turn, whatever it means', () => {
    // Too many books lost, and not banned: with no book lost, the ban does not matter to the ground "loss".
    const none = run({ ...renewal, 'books-lost': 0 }, asRenewal, onFact);
    expect(none.grounds.loss).toMatchObject({ applies: false, heldBy: [] });
    const many = run({ ...renewal, 'books-lost': 3 }, asRenewal, onFact);
    expect(many.grounds.loss).toMatchObject({ applies: true, heldBy: ['doubt'] });
    expect(many.outcome).toBe('undetermined');
  });
  it('holds nothing once it is settled, or as a note, or about a fact that nothing rests on', () => {
    expect(run(adult, { settled: ['doubt'] }, onFact).outcome).toBe('grant');
    const noted = { ...onFact, open: { doubt: { ...doubt('/facts/banned'), effect: 'note' } } } as const;
    expect(run(adult, {}, noted).outcome).toBe('grant');
    expect(run(adult, {}, doubted(['/facts/guardian-name'])).outcome).toBe('grant');
  });
  it('cannot be set aside: it is no question of a ground alone', () => {
    const result = run(adult, { setAside: ['doubt'] }, onFact);
    expect(result.open.doubt).toMatchObject({ canBeSetAside: false, settled: false });
    expect(result.outcome).toBe('undetermined');
  });
  it('counts together with another doubt where neither alone turns anything', () => {
    const either: Edition['grounds'] = {
      both: {
        order: 1,
        effect: 'refuse',
        appliesTo: ['first'],
        text: title,
        when: {
          all: [
            { fact: 'banned', operator: 'is', value: true },
            { fact: 'data-true', operator: 'is', value: false },
          ],
        },
      },
    };
    const two = { a: doubt('/facts/banned'), b: { ...doubt('/facts/data-true'), order: 2 } };
    const result = run(adult, {}, { ...edition, grounds: either, open: two });
    expect(result.grounds.both).toMatchObject({ applies: false, heldBy: ['a', 'b'] });
    const one = run(adult, {}, { ...edition, grounds: either, open: { a: two.a } });
    expect(one.grounds.both).toMatchObject({ applies: false, heldBy: [] });
    expect(one.outcome).toBe('grant');
  });
});

describe('a doubt about a shared condition', () => {
  const onMinor = doubted(['/conditions/minor']);
  it('holds a requirement that is met by it, and a document that it spares', () => {
    const result = run(adult, {}, onMinor);
    expect(result.requirements['of-age']).toMatchObject({ met: true });
    expect(result.documents.consent).toMatchObject({ required: false });
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual(OPEN);
  });
  it('holds neither where it does not matter', () => {
    const guarded: Facts = { ...adult, 'has-guardian': true, 'document-consent': true };
    expect(run(guarded, {}, onMinor).outcome).toBe('undetermined');
    const child: Facts = { ...guarded, age: 10 };
    expect(run(child, {}, onMinor).outcome).toBe('grant');
  });
});

describe('a doubt about what is worked out', () => {
  const facts: Edition['facts'] = {
    ...edition.facts,
    'years-left': {
      kind: 'integer',
      order: 20,
      title,
      establishedBy: 'computation',
      minimum: -200,
      maximum: 200,
      value: { subtract: [{ number: '65' }, { fact: 'age' }] },
    },
  };
  const old: Edition['grounds'] = {
    old: {
      order: 1,
      effect: 'refuse',
      appliesTo: ['first'],
      text: title,
      when: { fact: 'years-left', operator: 'lessThan', value: 0 },
    },
  };
  const requirements: Edition['requirements'] = {};
  it.each([['/facts/years-left'], ['/facts/age'], ['/facts']])(
    'on "%s" reaches the ground behind it',
    (pointer) => {
      const of = doubted([pointer], { facts, grounds: old, requirements });
      for (const age of [70, 30]) {
        const result = run({ age }, {}, of);
        expect(result.outcome).toBe('undetermined');
        expect(result.grounds.old).toMatchObject({ applies: age > 65, heldBy: ['doubt'] });
      }
    },
  );
  it.each([
    ['2026-02-02', true],
    ['2026-02-03', false],
  ])('a window that opens on %s: a requirement on it is held where it is met', (opens, isOpen) => {
    const of = doubted(['/windows/early'], {
      windows: {
        early: {
          order: 1,
          title,
          appliesTo: ['first'],
          day: { fact: 'submitted-on' },
          opens: { date: date(opens) },
        },
      },
      requirements: {
        early: {
          order: 1,
          text: title,
          appliesTo: ['first'],
          when: { fact: 'window-early', operator: 'is', value: true },
        },
      },
    });
    const result = run(adult, {}, of);
    expect(result.requirements.early).toMatchObject({ met: isOpen });
    expect(result.undeterminedBecause).toEqual(isOpen ? OPEN : [{ kind: 'requirement', id: 'early' }]);
  });
  it('holds a limit that is kept, and the days of an entitlement', () => {
    const asked = run(renewal, asRenewal, doubted(['/facts/months-asked']));
    expect(run(renewal, asRenewal).outcome).toBe('grant');
    expect(asked.limits.renewal).toMatchObject({ within: true });
    expect(asked.undeterminedBecause).toEqual(OPEN);
    const over = run({ ...renewal, 'renewals-used': 1 }, asRenewal, doubted(['/facts/months-asked']));
    expect(over.undeterminedBecause).toEqual([{ kind: 'limit', id: 'renewal' }]);
    const entitlements: NonNullable<Edition['entitlements']> = {
      card: {
        order: 1,
        title,
        appliesTo: ['first'],
        period: {
          starts: { fact: 'hearing-on' },
          length: { unit: 'month', count: { number: '6' } },
          lastDay: 'day-before',
        },
      },
    };
    const dated: Facts = { ...adult, 'hearing-on': '2026-02-01' };
    expect(run(dated, {}, { ...edition, entitlements }).outcome).toBe('grant');
    expect(run(dated, {}, doubted(['/facts/hearing-on'], { entitlements })).undeterminedBecause).toEqual(
      OPEN,
    );
  });
  it('holds an amount that is due, and one that a doubt could make due', () => {
    const amounts: Edition['amounts'] = {
      aid: {
        order: 1,
        title,
        kind: 'payment',
        appliesTo: ['first'],
        when: { fact: 'age', operator: 'greaterThan', value: 60 },
        value: { number: '5' },
      },
    };
    const of = doubted(['/facts/age'], { amounts, requirements: {}, documents: {} });
    for (const age of [30, 70]) {
      const result = run({ ...adult, age }, {}, of);
      expect(result.amounts.aid).toMatchObject({ due: age > 60, value: null, heldBy: ['doubt'] });
      expect(result.outcome).toBe('undetermined');
    }
  });
});

it('a doubt about an event is shown at the deadlines that it starts or suspends', () => {
  const open = (pointer: string) => run(adult, {}, doubted([pointer])).deadlines;
  expect(open('/workflow/events/submitted').decision?.openBy).toEqual(['doubt']);
  expect(open('/workflow/events/submitted').hearing?.openBy).toEqual([]);
  expect(open('/workflow/events/asked-for-more').decision?.openBy).toEqual(['doubt']);
  expect(open('/workflow/transitions').decision?.openBy).toEqual([]);
});

it('a doubt about a field of persons holds what is asked of each', () => {
  const facts: Edition['facts'] = {
    ...edition.facts,
    family: {
      kind: 'list',
      order: 30,
      title,
      itemTitle: title,
      establishedBy: 'applicant',
      maxItems: 5,
      fields: {
        grown: { kind: 'boolean', order: 1, title, establishedBy: 'applicant' },
      },
    },
  };
  const grounds: Edition['grounds'] = {
    grown: {
      order: 1,
      effect: 'refuse',
      appliesTo: ['first'],
      each: 'family',
      text: title,
      when: { field: 'grown', operator: 'is', value: true },
    },
  };
  const family = [{ grown: true }, { grown: false }];
  const plain = run({ ...adult, family }, {}, { ...edition, facts, grounds });
  expect(plain.subjects.family?.map(({ outcome }) => outcome)).toEqual(['refuse', 'grant']);
  const held = run({ ...adult, family }, {}, doubted(['/facts/family/fields/grown'], { facts, grounds }));
  expect(held.subjects.family?.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined']);
});
