import { describe, expect, test } from 'vitest';
import { withSeveral } from '../../../designer/policy/amending/editors/facts/model/several.ts';
import { shortName } from '../../../designer/policy/amending/editors/facts/model/short-name.ts';
import { linesIn, withOptions } from '../../../designer/policy/amending/editors/facts/model/with-options.ts';
import type { Fact } from '../../../engine/schema/fact.ts';

const citation = { act: 'law', provision: 'p9' };

describe('several facts from a list', () => {
  const known: Fact = { kind: 'boolean', order: 4, title: { kk: 'Бар' }, establishedBy: 'officer' };
  const as = { kind: 'date', establishedBy: 'officer' } as const;

  test('stand after all that are there, in the order of the list, each cited and of the kind that was chosen', () => {
    const names = linesIn('Day of the hearing\n\n  Day of the call \r\nDay of the hearing');
    const { facts, made } = withSeveral({ known }, {}, { names, language: 'en', citation, as });
    expect(made).toEqual(['day-of-the-hearing', 'day-of-the-call', 'day-of-the-hearing-2']);
    expect(facts.known).toBe(known);
    expect(facts['day-of-the-call']).toEqual({
      kind: 'date',
      order: 6,
      title: { en: 'Day of the call', unofficial: ['en'] },
      establishedBy: 'officer',
      citation,
    });
  });

  test('take no key that the edition without them had', () => {
    const { made } = withSeveral({}, { known }, { names: ['Known'], language: 'en', citation, as });
    expect(made).toEqual(['known-2']);
  });
});

describe('the choices of a new fact', () => {
  const fact: Fact = {
    kind: 'choice',
    order: 1,
    title: { en: 'Sex' },
    establishedBy: 'applicant',
    options: {},
  };

  test('are named one by one, each under a key of its own', () =>
    expect(withOptions(fact, ['Yes', 'No', 'yes'], 'en')).toMatchObject({
      options: {
        yes: { order: 0, title: { en: 'Yes', unofficial: ['en'] } },
        no: { order: 1, title: { en: 'No' } },
        'yes-2': { order: 2, title: { en: 'yes' } },
      },
    }));

  test('are none of a fact of another kind', () => {
    const date: Fact = { kind: 'date', order: 1, title: { en: 'Day' }, establishedBy: 'applicant' };
    expect(withOptions(date, ['Yes'], 'en')).toBe(date);
  });
});

describe('a name made of what the law says', () => {
  test('is the law’s words where they are short', () =>
    expect(shortName({ kk: 'шет елде тұрады', en: 'lives abroad;', unofficial: ['en'] })).toEqual({
      kk: 'шет елде тұрады',
      en: 'lives abroad',
      unofficial: ['en'],
    }));

  test('ends with their first clause, in each language by itself, and is then nobody’s official wording', () =>
    expect(
      shortName({
        kk: 'өтініш берушінің шет мемлекетте тұруы, бұған Қазақстан Республикасының азаматы болып табылатын адамдар кірмейді',
        en: 'the applicant resides in a foreign state (this does not concern those who are citizens of the Republic)',
        ru: 'он живёт за границей',
      }),
    ).toEqual({
      kk: 'өтініш берушінің шет мемлекетте тұруы',
      en: 'the applicant resides in a foreign state',
      ru: 'он живёт за границей',
      unofficial: ['kk', 'en'],
    }));

  test('is cut at a word where the first clause is long, and not after a word or two', () =>
    expect(
      shortName({
        en: 'if, at the time when the application is considered by the commission of the region or of the city',
      }),
    ).toEqual({
      en: 'if, at the time when the application is considered by the…',
      unofficial: ['en'],
    }));
});
