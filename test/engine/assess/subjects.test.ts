import { describe, expect, it } from 'vitest';
import { judgedGrounds } from '../../../engine/assessment/judgement.ts';
import { exportRules } from '../../../engine/conditions/rules.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { describeActual, describeLeafResult } from '../../../engine/text/leaf-result.ts';
import { adult, edition, library, run, sound } from './households.ts';

const words = { facts: factsOf(edition), codelists: library.codelists };
const banned = { ...adult, banned: true };
const doubt = (pointers: readonly string[]): Edition => ({
  ...edition,
  open: {
    doubt: {
      order: 1,
      title: { en: 'Doubt' },
      text: { en: 'Doubt' },
      pointers: [...pointers],
      effect: 'undetermined',
      sources: [],
    },
  },
});

describe('the persons of a case', () => {
  it('have a ground each, which touches nobody else', () => {
    const { outcome, grounds, subjects } = run({ ...sound, members: [adult, banned] });
    expect(outcome).toBe('grant');
    expect(Object.keys(grounds)).toEqual(['false-data', 'too-many-children', 'unfit-conduct']);
    expect(
      subjects.members?.map((one) => [one.row, one.outcome, one.grounds['person-banned']?.applies]),
    ).toEqual([
      [0, 'grant', false],
      [1, 'refuse', true],
    ]);
  });

  it('are not granted in a case that is not, and no ground of the case becomes theirs', () => {
    const { outcome, subjects } = run({ ...sound, 'data-true': false, members: [adult, banned] });
    expect(outcome).toBe('refuse');
    expect(subjects.members?.map((one) => [one.outcome, one.undeterminedBecause])).toEqual([
      ['undetermined', [{ kind: 'case', id: 'refuse' }]],
      ['refuse', []],
    ]);
  });

  it('are undetermined while a field is unknown, which is asked for', () => {
    const { outcome, subjects, missing } = run({ ...sound, members: [{ age: 30, insured: true }] });
    expect(outcome).toBe('grant');
    expect(subjects.members?.[0]?.undeterminedBecause).toEqual([{ kind: 'ground', id: 'person-banned' }]);
    expect(missing.map(({ fact }) => fact)).toEqual(['members']);
  });

  it('are none in an empty list and not listed where the list is unknown', () => {
    expect(run({ ...sound, members: [] }).subjects).toEqual({ members: [] });
    const unknown = run(sound);
    expect(unknown.subjects).toEqual({});
    expect(unknown.missing[0]).toMatchObject({ fact: 'members' });
  });

  it('are held by a doubt about their ground, and freed of it where it is set aside', () => {
    const of = doubt(['/grounds/person-banned']);
    const held = run({ ...sound, members: [banned] }, {}, of);
    expect(held.outcome).toBe('grant');
    expect(held.subjects.members?.[0]).toMatchObject({
      outcome: 'undetermined',
      undeterminedBecause: [{ kind: 'open', id: 'doubt' }],
    });
    expect(held.open.doubt).toMatchObject({ decisive: true, canBeSetAside: true });
    const aside = run({ ...sound, members: [banned] }, { setAside: ['doubt'] }, of);
    expect(aside.subjects.members?.[0]?.outcome).toBe('grant');
  });

  it('give a rule each to the second evaluator', () => {
    const names = (facts: Parameters<typeof exportRules>[2]) =>
      exportRules(edition, 'house', facts)
        .map(({ name }) => name)
        .filter((name) => name.includes('person-banned') || name.includes('insured'));
    expect(names({ members: [adult, banned] })).toEqual([
      'grounds/person-banned#0',
      'grounds/person-banned#1',
      'requirements/insured#0',
      'requirements/insured#1',
    ]);
    expect(names({})).toEqual([]);
  });
});

describe('what made a condition over a list so', () => {
  const said = (facts: Parameters<typeof run>[0]) => {
    const { grounds, requirements } = run(facts);
    return [
      ...(grounds['too-many-children']?.because ?? []),
      ...(requirements['some-adult']?.because ?? []),
    ].map((leaf) => `${describeLeafResult(leaf, words, 'en')} [${describeActual(leaf, words, 'en') ?? '?'}]`);
  };

  it('names the row, counted from 1, and the number of rows', () => {
    expect(said({ ...sound, members: [{ age: 9 }, { age: 18 }] })).toEqual([
      'the number of counted entries of «Residents» is more than 5 [1]',
      '«Residents», 2: «Age» is at least 18 years [18 years]',
    ]);
  });

  it('says which rows were counted', () => {
    const { grounds } = run({ ...sound, members: [adult, { age: 3 }, {}, { age: 15 }] });
    expect(grounds['too-many-children']?.because[0]).toEqual({
      fact: 'members',
      operator: 'greaterThan',
      expected: 5,
      counted: { least: 2, most: 3, rows: [1, 3] },
      result: false,
    });
  });

  it('says of a list that it is empty or unknown', () => {
    expect(said({ ...sound, members: [] })[1]).toBe('«Residents» [no entries]');
    expect(said(sound)).toEqual([
      'the number of counted entries of «Residents» is more than 5 [?]',
      '«Residents» [?]',
    ]);
  });
});

describe('a ground that needs judgement', () => {
  it('is named where a decision would rest on it', () => {
    const unfit = run({ ...sound, 'conduct-fit': false, members: [adult] });
    expect(judgedGrounds(unfit, 'refuse')).toEqual(['unfit-conduct']);
    expect(judgedGrounds(unfit, 'return')).toEqual([]);
    expect(judgedGrounds(run({ ...sound, 'data-true': false, members: [adult] }), 'refuse')).toEqual([]);
    expect(judgedGrounds(run({ 'data-true': false, members: [adult] }), 'refuse')).toEqual([]);
  });

  it('is named of a person whatever becomes of the case', () => {
    const { 'person-banned': ground } = edition.grounds ?? {};
    if (ground === undefined) throw new Error('no such ground');
    const of = {
      ...edition,
      grounds: { ...edition.grounds, 'person-banned': { ...ground, discretion: true } },
    };
    expect(judgedGrounds(run({ ...sound, members: [adult, banned] }, {}, of), 'grant')).toEqual([
      'person-banned#1',
    ]);
  });
});

describe('a document that a state system holds', () => {
  it('is established by its registry, and keeps a grant waiting until it is', () => {
    expect(factsOf(edition)['document-register-extract']).toMatchObject({
      establishedBy: 'registry',
      registry: 'residents',
      falseText: { en: 'not obtained' },
    });
    const { 'document-register-extract': _, ...rest } = sound;
    const { outcome, documents, missing } = run({ ...rest, members: [adult] });
    expect(outcome).toBe('undetermined');
    expect(documents['register-extract']).toMatchObject({
      presented: null,
      heldBy: { title: { en: 'Register of residents' }, citation: { act: 'bo-4-2021', provision: 'p3' } },
    });
    expect(missing).toMatchObject([{ fact: 'document-register-extract', establishedBy: 'registry' }]);
  });
});
