import type { NoticeAssessment, NoticeContext } from '../../../../../../engine/notice/types.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Scenario } from '../../../../../../engine/schema/scenario.ts';
import type { Language } from '../../../../../../engine/schema/text.ts';
import { groundThatApplies, SAMPLE_NUMBER } from './sample.ts';

/**
 * The case of a scenario as a notice tells it: its facts and events, those of its story included, and what the scenario expects to come of
 * it. What it does not say stays a gap.
 */
export function scenarioContext(scenario: Scenario, edition: Edition, language: Language): NoticeContext {
  const story = scenario.story ?? [];
  const steps = story.flatMap(({ transition, on }) => {
    const event = edition.workflow.transitions[transition]?.event;
    return event === undefined ? [] : [{ event, on }];
  });
  const reason = story.findLast((step) => step.reason !== undefined)?.reason;
  return {
    number: SAMPLE_NUMBER,
    date: scenario.at,
    variant: scenario.variant,
    facts: Object.assign({}, scenario.facts, ...story.map(({ facts }) => facts ?? {})),
    events: [...(scenario.events ?? []).map(({ event, on }) => ({ event, on })), ...steps],
    assessment: expectedOf(scenario, edition),
    ...(reason === undefined ? {} : { reason }),
    language,
  };
}

function expectedOf({ expect, story }: Scenario, edition: Edition): NoticeAssessment {
  const applying = Object.entries(expect.grounds ?? {}).filter(([, applies]) => applies === true);
  const grounds = applying.flatMap(([key]) => {
    const ground = edition.grounds?.[key];
    return ground === undefined ? [] : [[key, groundThatApplies(ground)] as const];
  });
  const told = (story ?? []).flatMap((step) => Object.entries(step.expect.due ?? {}));
  const last = Object.entries(expect.deadlines ?? {}).map(([key, { due }]) => [key, due] as const);
  const known = Object.entries(expect.facts ?? {}).filter(([, value]) => value !== 'unknown');
  return {
    outcome: expect.outcome ?? 'undetermined',
    grounds: Object.fromEntries(grounds),
    deadlines: Object.fromEntries([...told, ...last].map(([key, due]) => [key, { due }])),
    derived: Object.fromEntries(known.map(([key, value]) => [key, { value }])),
  };
}
