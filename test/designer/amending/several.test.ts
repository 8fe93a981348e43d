import { describe, expect, test } from 'vitest';
import {
  citationsOf,
  countedBy,
  countOf,
  differing,
} from '../../../designer/policy/amending/editors/several/model/shared.ts';
import type {
  ChoiceTrait,
  FlagTrait,
  KeysTrait,
} from '../../../designer/policy/amending/editors/several/model/trait.ts';

interface Paper {
  readonly form: string;
  readonly variants: readonly string[];
  readonly signed?: boolean;
}

const paper = (form: string, variants: readonly string[], signed?: boolean): Paper =>
  signed === undefined ? { form, variants } : { form, variants, signed };

const forms = [
  { value: 'copy', title: 'copy' },
  { value: 'original', title: 'original' },
];
const form: ChoiceTrait<Paper> = {
  kind: 'choice',
  member: 'form',
  label: 'Form',
  options: forms,
  of: (item) => forms.find(({ value }) => value === item.form),
  to: (value) => value,
};
const variants: KeysTrait<Paper> = {
  kind: 'keys',
  member: 'variants',
  label: 'Variants',
  options: [
    { value: 'work', title: 'For work' },
    { value: 'study', title: 'For study' },
  ],
  of: (item) => item.variants,
  to: (keys) => keys,
};
const signed: FlagTrait<Paper> = {
  kind: 'flag',
  member: 'signed',
  label: 'Signed',
  has: ({ form: of }) => of === 'original',
  of: (item) => item.signed === true,
};
const traits = [form, variants, signed];

describe('what several items have in common', () => {
  const papers = [
    paper('copy', ['work', 'study']),
    paper('original', ['work'], true),
    paper('original', ['work', 'study'], true),
  ];

  test('is counted by what is said of them, what most have first', () => {
    expect(countedBy(form, papers)).toEqual([
      { value: 'original', title: 'original', count: 2 },
      { value: 'copy', title: 'copy', count: 1 },
    ]);
    expect(countOf(variants, papers, 'study')).toBe(2);
  });

  test('or they differ; those that cannot have something do not differ in it', () => {
    expect(differing(traits, papers).map(({ label }) => label)).toEqual(['Form', 'Variants']);
    expect(differing(traits, papers.slice(1)).map(({ label }) => label)).toEqual(['Variants']);
    expect(differing(traits, papers.slice(0, 1))).toEqual([]);
    expect(differing(traits, [])).toEqual([]);
  });

  test('nothing said is something else than a word', () => {
    const unsaid = paper('', []);
    expect(
      countedBy(form, [unsaid, ...papers.slice(0, 1)])
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['', 'copy']);
  });

  test('citations are told apart as they are written', () => {
    const citation = { act: 'rules', provision: 'p1' };
    expect(citationsOf([{ citation }, { citation: { ...citation } }])).toEqual([citation]);
    expect(citationsOf([{ citation }, {}])).toEqual([citation, undefined]);
  });
});
