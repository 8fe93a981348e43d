import { oncePer } from '../json/once-per.ts';
import type { Edition } from '../schema/edition.ts';
import type { Fact } from '../schema/fact.ts';
import { type Implying, impliedFacts } from './implied.ts';

/** The fact that a document is presented. */
export const documentFact = (document: string): string => `document-${document}`;

/** Facts that the engine itself computes for every case: the day of assessment, and the day of submission. */
export const COMPUTED_FACTS = ['assessment-date', 'submitted-on'] as const;

const computed: Readonly<Record<(typeof COMPUTED_FACTS)[number], Fact>> = {
  'assessment-date': {
    kind: 'date',
    order: 100_000,
    title: { kk: 'Бағалау күні', ru: 'День оценки', en: 'Day of assessment' },
    establishedBy: 'computation',
  },
  'submitted-on': {
    kind: 'date',
    order: 100_001,
    title: { kk: 'Өтініш берілген күн', ru: 'День подачи заявления', en: 'Day of submission' },
    establishedBy: 'computation',
  },
};

const BY_APPLICANT = {
  establishedBy: 'officer',
  trueText: { kk: 'ұсынылған', ru: 'представлено', en: 'presented' },
  falseText: { kk: 'ұсынылмаған', ru: 'не представлено', en: 'not presented' },
} as const;
/** Of a document that a state system holds: the body obtains it itself. */
const OBTAINED = {
  establishedBy: 'officer',
  trueText: { kk: 'алынған', ru: 'получено', en: 'obtained' },
  falseText: { kk: 'алынбаған', ru: 'не получено', en: 'not obtained' },
} as const;

/** The aspects of an edition that say which facts there are. */
export type FactSources = Pick<Edition, 'facts' | 'documents'> & Implying;

/**
 * All facts that a case of this edition may have: those that the edition defines, one boolean `document-<id>` for each of its
 * documents (an officer establishes whether it was presented; of one that a state system holds, an officer or its registry whether it was obtained), those that follow from its scoring schemes, windows, attempts, votes
 * and quotas, and those of every case.
 */
export const factsOf = oncePer((edition: FactSources): Readonly<Record<string, Fact>> => {
  const presented = Object.entries(edition.documents ?? {}).map(
    ([id, { order, title, heldBy }]): [string, Fact] => [
      documentFact(id),
      {
        kind: 'boolean',
        order: 10_000 + order,
        title,
        ...(heldBy === undefined ? BY_APPLICANT : OBTAINED),
        ...(heldBy?.registry === undefined ? {} : { establishedBy: 'registry', registry: heldBy.registry }),
        evidence: { documents: [id] },
      },
    ],
  );
  return { ...edition.facts, ...Object.fromEntries(presented), ...impliedFacts(edition), ...computed };
});
