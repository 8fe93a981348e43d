import { describe, expect, test } from 'vitest';
import type { Example, ItemExample, MissingExample } from '../../../../engine/amending/examples/example.ts';
import { examplesFor } from '../../../../engine/amending/examples/examples-for.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';
import { amended, GUEST_CARD } from '../../../support/amended.ts';
import { openFiles, smallFiles, withFile } from '../../../support/library.ts';

const ACT = 'al-9-2026';
/** A Sunday. */
const DAY = '2026-03-01';

const text = { kk: 'негіз', ru: 'основание', en: 'ground' };
const ground = (when: object, more: object = {}) => ({
  order: 9,
  effect: 'refuse',
  appliesTo: ['first', 'renewal'],
  text,
  when,
  citation: { act: 'al-1-2020', provision: 'p5.1', by: { act: ACT, provision: 'p1' } },
  ...more,
});

/** The examples for a patch of the fixture's service, made by a new act. */
function made(
  patch: Record<string, unknown>,
  files: readonly SourceFile[] = smallFiles(),
  over: readonly string[] = [],
) {
  const part = { inForce: { from: DAY }, patch, ...(over.length === 0 ? {} : { over }) };
  const library = openFiles(amended(ACT, { all: part }, files));
  return examplesFor(library, 'guest-card', ACT).flatMap((make) => make() ?? []);
}

const ofGround = (when: object, more: object = {}, also: Record<string, unknown> = {}) =>
  made({ grounds: { tried: ground(when, more) }, ...also }).find(isOf('/grounds/tried'));

const isOf =
  (pointer: string) =>
  (example: Example): example is ItemExample | MissingExample =>
    example.kind !== 'base' && example.item.pointer === pointer;

/** What a made-up applicant has otherwise. */
const changesOf = (example: Example | undefined) => (example?.kind === 'item' ? example.changes : undefined);

describe('the applicant against whom nothing stands', () => {
  const [base] = made({ grounds: { tried: ground({ fact: 'town', operator: 'equal', value: 'port' }) } });

  test('is a scenario of the service with the fewest changes, on a day of the edition', () => {
    expect(base).toMatchObject({
      kind: 'base',
      applicant: {
        from: { id: 'granted' },
        isOnOtherDay: true,
        changes: [
          { fact: 'has-home', to: true },
          { fact: 'threat', from: false },
          { fact: 'town', from: 'port', to: 'hill' },
        ],
      },
    });
  });

  test('expects a grant, and that what the draft adds does not apply', () => {
    expect(base).toMatchObject({ expect: { outcome: 'grant', grounds: { tried: false } } });
  });

  test('is made from nothing where the service has no scenario', () => {
    const bare = smallFiles().filter(({ path }) => !path.includes('/scenarios/'));
    const [first] = made(
      { grounds: { tried: ground({ fact: 'town', operator: 'equal', value: 'port' }) } },
      bare,
    );
    expect(first).toMatchObject({ kind: 'base', after: { outcome: 'grant' } });
    expect(first?.kind === 'base' && first.applicant.from).toBeUndefined();
  });
});

describe('a ground', () => {
  test.each([
    [
      'a choice',
      { fact: 'purpose', operator: 'equal', value: 'work' },
      [{ fact: 'purpose', from: 'study', to: 'work' }],
    ],
    [
      'one of several',
      { fact: 'purpose', operator: 'in', value: ['family', 'work'] },
      [{ fact: 'purpose', from: 'study', to: 'family' }],
    ],
    [
      'a number',
      { fact: 'months-requested', operator: 'lessThan', value: 3 },
      [{ fact: 'months-requested', from: 12, to: 2 }],
    ],
    [
      'a day',
      { fact: 'birth-date', operator: 'after', value: '2010-01-01' },
      [{ fact: 'birth-date', from: '1990-04-05', to: '2010-01-02' }],
    ],
    [
      'all of several',
      {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'work' },
          { not: { fact: 'months-requested', operator: 'greaterThan', value: 6 } },
        ],
      },
      [
        { fact: 'months-requested', from: 12, to: 6 },
        { fact: 'purpose', from: 'study', to: 'work' },
      ],
    ],
    [
      'the nearer of two',
      {
        any: [
          {
            all: [
              { fact: 'purpose', operator: 'equal', value: 'work' },
              { fact: 'months-requested', operator: 'equal', value: 6 },
            ],
          },
          { fact: 'has-home', operator: 'is', value: false },
        ],
      },
      [{ fact: 'has-home', from: true, to: false }],
    ],
    ['a shared condition', { condition: 'for-work' }, [{ fact: 'purpose', from: 'study', to: 'work' }]],
    [
      'an answer that the form hides',
      { fact: 'employer', operator: 'equal', value: 'Myself' },
      [
        { fact: 'employer', to: 'Myself' },
        { fact: 'purpose', from: 'study', to: 'work' },
      ],
    ],
    [
      'a fact against a fact',
      { fact: 'arrival-date', operator: 'after', value: { fact: 'birth-date' } },
      undefined,
    ],
  ])('is shown at work by %s, with the smallest changes', (_, when, changes) => {
    const example = ofGround(when);
    expect(example).toMatchObject({
      kind: 'item',
      also: [],
      after: { outcome: 'refuse', grounds: { tried: { applies: true } } },
      expect: { outcome: 'refuse', grounds: { tried: true } },
    });
    if (changes !== undefined) expect(changesOf(example)).toEqual(changes);
  });

  test('stands beside the day of the case where it is compared with that', () => {
    const example = made({ grounds: { 'too-early': { effect: 'refuse' } } }).find(isOf('/grounds/too-early'));
    expect(changesOf(example)).toEqual([{ fact: 'arrival-date', from: '2024-02-01', to: '2026-03-02' }]);
  });

  test('names the other grounds that cannot but apply with it', () => {
    const example = ofGround({ fact: 'data-true', operator: 'is', value: false });
    expect(example).toMatchObject({ kind: 'item', also: ['false-data'] });
  });

  const inHill = { fact: 'town', operator: 'equal', value: 'hill' };
  const open = (when: object) => ({
    open: {
      doubt: {
        order: 9,
        title: text,
        text,
        pointers: ['/grounds/tried'],
        effect: 'undetermined',
        sources: [],
        ...when,
      },
    },
  });

  test('that the law leaves open has other facts too, where these settle it', () => {
    const studies = { when: { fact: 'purpose', operator: 'equal', value: 'study' } };
    const example = ofGround(inHill, {}, open(studies));
    expect(example).toMatchObject({ kind: 'item', after: { outcome: 'refuse' } });
    // Any other purpose settles it.
    expect(changesOf(example)).toMatchObject([
      { fact: 'purpose', from: 'study' },
      { fact: 'town', to: 'hill' },
    ]);
  });

  test('that the law leaves open whatever the facts are is offered with that', () => {
    const example = ofGround(inHill, {}, open({}));
    expect(example).toMatchObject({
      kind: 'item',
      changes: [{ fact: 'town', from: 'port', to: 'hill' }],
      after: { outcome: 'undetermined', undeterminedBecause: [{ kind: 'open', id: 'doubt' }] },
      expect: { outcome: 'undetermined', grounds: { tried: true } },
    });
  });

  test('is found by what a computed fact rests on', () => {
    const facts = {
      'two-more': {
        kind: 'integer',
        order: 30,
        title: text,
        establishedBy: 'computation',
        minimum: 0,
        maximum: 100,
        value: { add: [{ fact: 'months-requested' }, { number: '2' }] },
      },
    };
    const example = ofGround({ fact: 'two-more', operator: 'lessThan', value: 4 }, {}, { facts });
    expect(changesOf(example)).toEqual([{ fact: 'months-requested', from: 12, to: 1 }]);
  });

  test('that cannot apply is said not to have been found, with what was tried', () => {
    const contradiction = {
      all: [
        { fact: 'has-home', operator: 'is', value: true },
        { fact: 'has-home', operator: 'is', value: false },
      ],
    };
    expect(ofGround(contradiction)).toMatchObject({
      kind: 'missing',
      because: 'none',
      looked: ['has-home'],
    });
  });

  test('asked of each row, or of a list, is said not to be searched', () => {
    const born = { field: 'born', operator: 'after', value: '2020-01-01' };
    expect(ofGround(born, { each: 'children' })).toMatchObject({ kind: 'missing', because: 'each-row' });
    const some = { some: { list: 'children', where: born } };
    expect(ofGround(some)).toMatchObject({ kind: 'missing', because: 'list' });
  });
});

describe('other items', () => {
  test('a deadline starts on the first working day from which the count leaves a day out', () => {
    const patch = { deadlines: { decision: { length: { unit: 'workingDay', count: 4 } } } };
    const [example] = made(patch, smallFiles(), ['/deadlines/decision']);
    expect(example).toMatchObject({
      kind: 'item',
      case: { at: '2026-03-03', events: [{ event: 'received', on: '2026-03-03' }] },
      // Counted: 4, 5, 6 and 9 March; 7 and 8 are a weekend.
      expect: { deadlines: { decision: { due: '2026-03-09' } } },
    });
  });

  test('a document is required by facts that ask for it, and through its channel', () => {
    const document = {
      order: 9,
      title: text,
      form: 'copy',
      appliesTo: ['first'],
      when: { fact: 'town', operator: 'equal', value: 'hill' },
    };
    const example = made({ documents: { lease: document } }).find(isOf('/documents/lease'));
    expect(example).toMatchObject({
      expect: { documents: { lease: 'required' } },
      after: { outcome: 'grant' },
    });
    expect(changesOf(example)).toEqual([
      { fact: 'document-lease', to: true },
      { fact: 'town', from: 'port', to: 'hill' },
    ]);
  });

  test('an entitlement is granted at its limit', () => {
    const [example] = made({ entitlements: { stay: { limit: { unit: 'month', count: 9 } } } });
    expect(example).toMatchObject({ expect: { outcome: 'grant', limits: { stay: true } } });
    expect(example?.kind === 'item' && example.case.facts['months-requested']).toBe(9);
  });

  test('a requirement is not met, and nothing else stands in the way', () => {
    const requirement = {
      order: 9,
      appliesTo: ['first'],
      text,
      when: { fact: 'purpose', operator: 'equal', value: 'study' },
    };
    const example = made({ requirements: { student: requirement } }, smallFiles(), ['/requirements']).find(
      isOf('/requirements/student'),
    );
    expect(example).toMatchObject({
      expect: { requirements: { student: false } },
      after: { undeterminedBecause: [{ kind: 'requirement', id: 'student' }] },
    });
  });
});

describe('what is offered', () => {
  test('is nothing for what differs in words or in its place alone', () => {
    expect(made({ grounds: { banned: { text, order: 7, number: '9)' } } })).toEqual([]);
  });

  test('is nothing for what a scenario of that edition tests already', () => {
    const scenario = {
      order: 1,
      title: text,
      tests: [{ act: 'al-1-2020', provision: 'p7' }],
      variant: 'first',
      at: '2026-03-03',
      facts: {},
      events: [{ event: 'received', on: '2026-03-03' }],
      expect: { deadlines: { decision: { due: '2026-03-09' } } },
    };
    const files = withFile(smallFiles(), `${GUEST_CARD}scenarios/more.json`, () => ({
      $schema: 'scenarios.schema.json',
      scenarios: { tested: scenario },
    }));
    const patch = { deadlines: { decision: { length: { unit: 'workingDay', count: 4 } } } };
    expect(made(patch, files, ['/deadlines/decision'])).toEqual([]);
  });
});
