import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { diff } from '../../../engine/diff/diff.ts';
import { equal } from '../../../engine/diff/equal.ts';
import type { Change, EditionDiff } from '../../../engine/diff/types.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import { get, isPrefix, join } from '../../../engine/json/pointer.ts';
import { isObject } from '../../../engine/json/value.ts';
import { OWN_LANGUAGES } from '../../../engine/schema/languages.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();

function at(day: string): EditionInForce {
  const date = parseDate(day);
  const found = date && inForce(library, 'guest-card', date);
  if (!found?.ok) throw new Error(`no edition on ${day}`);
  return found.value;
}

const BASE = at('2024-05-30');
const AMENDED = at('2024-05-31');
const ALL_DAYS = ['2020-03-02', '2024-05-30', '2024-05-31', '2024-07-01', '2025-07-01', '2025-09-01'];

const sentence = ({ changes }: EditionDiff, pointer: string, language: 'kk' | 'ru' | 'en' = 'en') =>
  changes.find((change) => change.pointer === pointer)?.sentences[language];

/** The pointers of all leaves; an empty object or list is nothing. */
function leaves(value: unknown, pointer = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, join(pointer, index)));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => leaves(item, join(pointer, key)));
  return [pointer];
}

function differingLeaves(a: unknown, b: unknown): string[] {
  const all = new Set([...leaves(a), ...leaves(b)]);
  return [...all].filter((pointer) => !equal(get(a, pointer), get(b, pointer)));
}

function expectExact({ changes }: EditionDiff, a: unknown, b: unknown): void {
  const covers = (change: Change, leaf: string) =>
    isPrefix(change.pointer, leaf) || isPrefix(leaf, change.pointer);
  for (const leaf of differingLeaves(a, b)) {
    expect(
      changes.some((change) => covers(change, leaf)),
      `${leaf} lies under no change`,
    ).toBe(true);
  }
  for (const { pointer } of changes) {
    expect(equal(get(a, pointer), get(b, pointer)), `${pointer} does not differ`).toBe(false);
  }
}

/** An edition with another JSON value at a pointer; `undefined` removes it. */
function altered(edition: EditionInForce, pointer: string, value: unknown): EditionInForce {
  const copy = structuredClone(edition);
  const keys = pointer.split('/').slice(1);
  const parent = get(copy.edition, join('', ...keys.slice(0, -1)));
  const last = keys.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (isObject(parent)) {
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return copy;
}

/** Another value of the same kind: the edition stays one that the describers know. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return undefined;
}

const TEXT_LEAF = /\/(kk|ru|en)$/;

describe('completeness', () => {
  test('an edition does not differ from itself', () => {
    for (const day of ALL_DAYS) expect(diff(library, at(day), at(day)).changes).toEqual([]);
  });

  test('between any two editions every difference is told, and nothing else', () => {
    for (const a of ALL_DAYS.map(at)) {
      for (const b of ALL_DAYS.map(at)) expectExact(diff(library, a, b), a.edition, b.edition);
    }
  });

  test('every single number, flag and text of the edition matters', () => {
    for (const pointer of leaves(BASE.edition)) {
      const value = get(BASE.edition, pointer);
      const changed = TEXT_LEAF.test(pointer) ? `${value} – new` : another(value);
      if (changed === undefined) continue;
      const other = altered(BASE, pointer, changed);
      const found = diff(library, BASE, other);
      expect(found.changes.length, pointer).toBe(1);
      expectExact(found, BASE.edition, other.edition);
    }
  });

  test('removed items and properties are told, several at once and in both directions', () => {
    const removable = [
      ...[
        'documents',
        'grounds',
        'requirements',
        'deadlines',
        'entitlements',
        'facts',
        'open',
        'notices',
        'information',
      ],
      ...['service/variants', 'service/channels', 'workflow/states', 'workflow/transitions', 'form/pages'],
    ]
      .flatMap((map) => Object.keys(get(BASE.edition, `/${map}`) ?? {}).map((key) => `/${map}/${key}`))
      .concat(leaves(BASE.edition).flatMap((leaf) => leaf.match(/^.*\/citation(?=\/act$)/)?.[0] ?? []));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...removable), { minLength: 1, maxLength: 8 }),
        (pointers) => {
          const other = pointers.reduce((edition, pointer) => altered(edition, pointer, undefined), BASE);
          expectExact(diff(library, BASE, other), BASE.edition, other.edition);
          expectExact(diff(library, other, BASE), other.edition, BASE.edition);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the same input gives the same bytes, and nothing given is changed', () => {
    const before = JSON.stringify([BASE, AMENDED]);
    expect(JSON.stringify(diff(library, BASE, AMENDED))).toBe(JSON.stringify(diff(library, BASE, AMENDED)));
    expect(JSON.stringify([BASE, AMENDED])).toBe(before);
  });
});

describe('sentences', () => {
  const found = diff(library, BASE, AMENDED);

  test('exist in every language and name what they speak of', () => {
    for (const change of diff(library, BASE, at('2025-07-01')).changes) {
      for (const language of OWN_LANGUAGES) expect(change.sentences[language]).toMatch(/^\p{Lu}.*«.+»/u);
    }
  });

  test('of a deadline that changes', () => {
    expect(sentence(found, '/deadlines/decision')).toBe(
      'Deadline «Decision»: the length changes from 5 working days to 3 working days (Order No. 1, para 7, as amended by Order No. 7, para 2)',
    );
    expect(sentence(found, '/deadlines/decision', 'ru')).toBe(
      'Срок «Принятие решения»: продолжительность: было 5 рабочих дней, стало 3 рабочих дня (Приказ № 1, п. 7; в ред.: Приказ № 7, п. 2)',
    );
    expect(sentence(found, '/deadlines/decision', 'kk')).toBe(
      'Мерзім «Шешім қабылдау»: ұзақтығы: бұрын 5 жұмыс күні, енді 3 жұмыс күні (№ 1 бұйрық, 7-тармақ; ред.: № 7 бұйрық, 2-тармақ)',
    );
  });

  test('of a deadline that is new', () => {
    const without = altered(AMENDED, '/deadlines/decision', undefined);
    expect(sentence(diff(library, without, AMENDED), '/deadlines/decision')).toBe(
      'Deadline «Decision»: new, 3 working days after the day of «Received», the days between «Asked» and «Answered» are not counted, owed by «Officer» (Order No. 1, para 7, as amended by Order No. 7, para 2)',
    );
  });

  test('of a limit', () => {
    const other = altered(BASE, '/entitlements/longer/limit/count', 3);
    expect(
      diff(library, other, BASE).changes.map(({ pointer, sentences }) => [pointer, sentences.en]),
    ).toEqual([
      [
        '/entitlements/longer/limit',
        'Entitlement «Renewal»: the limit changes from 3 months to 6 months (Order No. 1, para 10)',
      ],
    ]);
  });

  test('of a condition, before and after', () => {
    const other = altered(BASE, '/grounds/false-data/when/value', true);
    expect(sentence(diff(library, BASE, other), '/grounds/false-data/when')).toBe(
      'Ground 1) «the data are not true»: the condition was: «The data are true» is no; it is now: «The data are true» is yes (Order No. 1, para 5(1))',
    );
  });

  test('of sets name who joined and who left', () => {
    const other = altered(BASE, '/grounds/false-data/appliesTo/1', undefined);
    expect(sentence(diff(library, BASE, other), '/grounds/false-data/appliesTo')).toContain(
      'variants: removed «Renewal»',
    );
    expect(sentence(diff(library, other, BASE), '/grounds/false-data/appliesTo')).toContain(
      'variants: added «Renewal»',
    );
  });

  test('of a field stand under its page', () => {
    const change = found.changes.find(({ aspect }) => aspect === 'form');
    expect(change).toMatchObject({
      kind: 'added',
      item: 'has-home',
      pointer: '/form/pages/stay/fields/has-home',
    });
    expect(change?.sentences.en).toBe('Form field «Has a home» («Stay»): new, required (Order No. 7)');
  });

  test('of a removal name the act behind it; its provision is cited only where its text tells', () => {
    const removal = found.changes.find(({ pointer }) => pointer === '/requirements/no-threat');
    expect(removal?.citation).toBeUndefined();
    expect(removal?.sentences.en).toBe('Requirement «is no threat»: removed (Order No. 7)');
  });

  test('of an open question say that it is closed', () => {
    expect(sentence(found, '/open/family-stay', 'ru')).toMatch(/^Открытый вопрос «.+»: закрыт/);
  });
});

describe('wording', () => {
  test('is set apart from behaviour, also in one item', () => {
    const text = altered(BASE, '/grounds/false-data/text/en', 'other words');
    const both = altered(text, '/grounds/false-data/effect', 'return');
    expect(diff(library, BASE, text).changes.map(({ textOnly, pointer }) => [textOnly, pointer])).toEqual([
      [true, '/grounds/false-data/text'],
    ]);
    expect(diff(library, BASE, both).changes.map(({ textOnly, pointer }) => [textOnly, pointer])).toEqual([
      [false, '/grounds/false-data/effect'],
      [true, '/grounds/false-data/text'],
    ]);
  });

  test('a new source alone changes no behaviour', () => {
    const other = altered(BASE, '/grounds/false-data/citation/provision', 'p5.2');
    expect(diff(library, BASE, other).changes).toMatchObject([
      { textOnly: true, pointer: '/grounds/false-data/citation' },
    ]);
  });
});

test('changes come by aspect, then in the order of the items', () => {
  const other = [
    '/grounds/banned',
    '/grounds/false-data',
    '/deadlines/decision',
    '/service/channels/office',
  ].reduce((edition, pointer) => altered(edition, pointer, undefined), BASE);
  expect(diff(library, BASE, other).changes.map(({ pointer }) => pointer)).toEqual([
    '/service/channels/office',
    '/deadlines/decision',
    '/grounds/false-data',
    '/grounds/banned',
  ]);
});
