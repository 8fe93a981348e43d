import type { NoticeAssessment, NoticeContext } from '../../../../../../engine/notice/types.ts';
import type { Codelist } from '../../../../../../engine/schema/codelist.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import type { FactValue } from '../../../../../../engine/schema/scenario.ts';
import type { Language } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';

/** What made-up values are taken from. */
export interface Sampled {
  readonly edition: Edition;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
  /** The day of everything. */
  readonly day: IsoDate;
  readonly language: Language;
}

/** A made-up case in which every placeholder has a value, so that one sees how a notice reads. */
export function sampleContext(sampled: Sampled): NoticeContext {
  const { edition, facts, day, language } = sampled;
  const [variant = ''] = inOrder(edition.service.variants).map(([key]) => key);
  const values = Object.entries(facts).flatMap(([id, fact]) => {
    const value = sampleValue(fact, sampled);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    number: SAMPLE_NUMBER,
    date: day,
    variant,
    facts: Object.fromEntries(values),
    events: Object.keys(edition.workflow.events).map((event) => ({ event, on: day })),
    assessment: sampleAssessment(edition, variant, day),
    reason: '…',
    language,
  };
}

/** No case has it. */
export const SAMPLE_NUMBER = '000000';

/** A value of a fact's kind; text as the fact's own name. A list of subjects has none. */
export function sampleValue(fact: Fact, { codelists, day, language }: Sampled): FactValue | undefined {
  switch (fact.kind) {
    case 'boolean':
      return true;
    case 'text':
      return `‹${wording(fact.title, language)}›`;
    case 'integer':
      return fact.minimum;
    case 'decimal':
    case 'money':
      return fact.minimum ?? fact.maximum ?? '1';
    case 'date':
      return day;
    case 'choice':
      return inOrder(fact.options)[0]?.[0];
    case 'code':
      return inOrder(codelists[fact.codelist]?.entries)[0]?.[0];
    case 'list':
      return undefined;
  }
}

/** The first ground of the variant is true, and everything is due on the day. */
function sampleAssessment(edition: Edition, variant: string, day: IsoDate): NoticeAssessment {
  const ground = inOrder(edition.grounds).find(([, { appliesTo }]) => appliesTo.includes(variant));
  return {
    outcome: ground?.[1].effect ?? 'grant',
    grounds: ground === undefined ? {} : { [ground[0]]: groundThatApplies(ground[1]) },
    deadlines: Object.fromEntries(Object.keys(edition.deadlines ?? {}).map((key) => [key, { due: day }])),
    derived: {},
  };
}

type Ground = NonNullable<Edition['grounds']>[string];

/** A ground as an assessment gives it where it applies. */
export const groundThatApplies = ({ text, citation }: Ground): NoticeAssessment['grounds'][string] => ({
  text,
  applies: true,
  heldBy: [],
  ...(citation === undefined ? {} : { citation }),
});
