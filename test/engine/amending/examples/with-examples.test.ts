import { describe, expect, test } from 'vitest';
import { scenariosIn } from '../../../../engine/amending/add-scenario.ts';
import { documentsOf, overlaid } from '../../../../engine/amending/draft-library.ts';
import { examplesFor } from '../../../../engine/amending/examples/examples-for.ts';
import { titleOf } from '../../../../engine/amending/examples/title-of.ts';
import { withExamples } from '../../../../engine/amending/examples/with-examples.ts';
import { runScenarios } from '../../../../engine/scenario/run.ts';
import { amended } from '../../../support/amended.ts';
import { openFiles } from '../../../support/library.ts';

const ACT = 'al-9-2026';
const FILE = `services/guest-card/scenarios/${ACT}.json`;
const citation = (provision: string) => ({ act: 'al-1-2020', provision, by: { act: ACT, provision } });
const patch = {
  grounds: {
    late: {
      order: 9,
      number: '4)',
      effect: 'refuse',
      appliesTo: ['first'],
      text: { kk: 'кеш.', ru: 'поздно.', en: 'late.' },
      when: { fact: 'months-requested', operator: 'greaterThan', value: 12 },
      citation: citation('p5.1'),
    },
  },
  documents: {
    lease: {
      order: 9,
      title: { kk: 'шарт', ru: 'договор', en: 'lease' },
      form: 'copy',
      appliesTo: ['first'],
      citation: citation('p5.2'),
    },
  },
};
const files = amended(ACT, { all: { inForce: { from: '2026-03-01' }, patch } });
const library = openFiles(files);
const examples = examplesFor(library, 'guest-card', ACT).flatMap((make) => {
  const example = make();
  return example === undefined || example.kind === 'missing' ? [] : [example];
});
const confirmed = examples.map((example) => ({
  example,
  title: titleOf(example, undefined, library.written),
}));
const saved = withExamples(documentsOf(files), { service: 'guest-card', act: ACT }, confirmed);
const own = scenariosIn(saved, 'guest-card').filter(({ file }) => file === FILE);

describe('confirmed examples', () => {
  test('become scenarios that pass, and then nothing is left to offer', () => {
    const after = openFiles(overlaid(files, { [FILE]: saved[FILE] }));
    const mine = runScenarios(after, 'guest-card').filter(({ id }) => own.some((one) => one.id === id));
    expect(mine.map(({ passed }) => passed)).toEqual([true, true]);
    expect(examplesFor(after, 'guest-card', ACT)).toEqual([]);
  });

  test('of one and the same case are one scenario, which tests the provisions of all of them', () => {
    // The applicant against whom nothing stands has the document too.
    expect(own.map(({ scenario }) => scenario.tests)).toEqual([
      [
        { act: ACT, provision: 'p5.1' },
        { act: ACT, provision: 'p5.2' },
      ],
      [{ act: ACT, provision: 'p5.1' }],
    ]);
    expect(own[0]?.scenario.expect).toEqual({
      outcome: 'grant',
      grounds: { late: false },
      documents: { lease: 'required' },
    });
  });

  test('are called by what they show, in every language, in our own words', () => {
    expect(own[1]?.scenario.title).toEqual({
      kk: 'Негіз бар: 4) кеш',
      ru: 'Основание есть: 4) поздно',
      en: 'Ground applies: 4) late',
      unofficial: ['kk', 'ru', 'en'],
    });
  });
});
