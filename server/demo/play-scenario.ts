import { addDays, parseDate, toEpochDay } from '../../engine/calendar/date.ts';
import { inForce } from '../../engine/edition/in-force.ts';
import type { Library, ServiceDefinition } from '../../engine/library/types.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { FactValue, Scenario } from '../../engine/schema/scenario.ts';
import type { Actor, Case } from '../cases/case.ts';
import type { Cases } from '../cases/context.ts';
import { createDraft } from '../cases/drafts.ts';
import { establishFacts, settleOpen } from '../cases/establish.ts';
import { submit } from '../cases/submit.ts';
import { takeStep } from '../cases/take-step.ts';
import { instantOn } from '../clock/local-date.ts';
import { done, type Outcome } from '../problems/problem.ts';
import { demoActor } from './accounts.ts';

type Step = NonNullable<Scenario['story']>[number];
type Facts = Readonly<Record<string, FactValue>>;

/** Things of one day happen one after another from this minute of the day on. */
const FIRST_MINUTE = 9 * 60 + 10;
const MINUTES_BETWEEN = 7;
const EVIDENCE = 'Demonstration';

/**
 * Plays one scenario as a case, up to today: its story moved so that it starts `startsDaysAgo` days before today, with the distances between its
 * days kept. Steps that would lie in the future, and those that the story expects to be refused, are left out.
 * @returns what stopped it, if anything did
 */
export async function playScenario(
  cases: Cases,
  service: ServiceDefinition,
  scenario: Scenario,
  today: IsoDate,
): Promise<string | undefined> {
  const { demo, story = [] } = scenario;
  const [submission, ...steps] = story.filter(({ expect }) => expect.refused === undefined);
  if (demo === undefined || submission === undefined) return undefined;
  const shift = toEpochDay(today) - demo.startsDaysAgo - toEpochDay(submission.on);
  const at = moments(cases.library, service);
  const first = addDays(submission.on, shift);
  const found = inForce(cases.library, service.id, first);
  if (!found.ok) return found.diagnostics[0]?.code;
  const { edition } = found.value;
  const answers = factsBy(edition, scenario.facts, 'applicant');
  const filed = await file(cases, service.id, edition, scenario, answers, submission, demo.account, () =>
    at(first),
  );
  if (!filed.ok) return filed.problem.code;
  let one = filed.value;
  const begun = await prepare(cases, edition, scenario, steps, one, () => at(first));
  if (!begun.ok) return begun.problem.code;
  one = begun.value;
  for (const step of steps) {
    const on = addDays(step.on, shift);
    if (on > today) return undefined;
    const taken = await take(cases, edition, one, step, movedFacts(edition, step.facts, shift), at(on));
    if (!taken.ok) return `${step.transition}: ${taken.problem.code}`;
    one = taken.value;
  }
  return undefined;
}

/** Gives the next moment of a day each time it is asked. */
function moments(library: Library, service: ServiceDefinition): (day: IsoDate) => Date {
  const calendar = library.calendars[service.base.service.calendar] ?? { utcOffsets: {} };
  const used = new Map<IsoDate, number>();
  return (day) => {
    const minute = used.get(day) ?? FIRST_MINUTE;
    used.set(day, minute + MINUTES_BETWEEN);
    return instantOn(calendar, day, minute);
  };
}

async function file(
  cases: Cases,
  service: string,
  edition: Edition,
  { variant, channel = '' }: Scenario,
  answers: Facts,
  submission: Step,
  account: string,
  next: () => Date,
): Promise<Outcome<Case>> {
  const applicant = demoActor(account);
  const atCounter = edition.service.channels[channel]?.electronic !== true;
  const filer: Actor = atCounter ? demoActor('officer') : applicant;
  const application = {
    service,
    variant,
    channel,
    language: cases.library.written.authoritative,
    answers: { ...answers },
    ...(atCounter ? { onBehalfOf: applicant.name } : {}),
  };
  const draft = await createDraft(cases, filer, next(), application, undefined, account);
  if (!draft.ok) return draft;
  const { id, sequence } = draft.value;
  return submit(cases, filer, next(), id, { expectedSequence: sequence, by: submission.by });
}

/** What the scenario knows besides the answers and what its steps record: established by the officer before the first step. */
async function prepare(
  cases: Cases,
  edition: Edition,
  scenario: Scenario,
  steps: readonly Step[],
  one: Case,
  next: () => Date,
): Promise<Outcome<Case>> {
  const officer = demoActor('officer');
  const recorded = new Set(steps.flatMap(({ facts = {} }) => Object.keys(facts)));
  const known = Object.entries(factsBy(edition, scenario.facts, 'officer')).filter(
    ([fact]) => !recorded.has(fact),
  );
  let outcome: Outcome<Case> = done(one);
  if (known.length > 0) {
    const facts = { facts: Object.fromEntries(known), evidence: EVIDENCE, expectedSequence: one.sequence };
    outcome = await establishFacts(cases, officer, next(), one, facts, undefined);
  }
  const settlements = [
    ...(scenario.settled ?? []).map((open) => ({ open, sense: 'applies' as const })),
    ...(scenario.setAside ?? []).map((open) => ({ open, sense: 'set-aside' as const })),
    ...Object.entries(scenario.readings ?? {}).map(([open, reading]) => ({ open, sense: { reading } })),
  ];
  for (const settlement of settlements) {
    if (!outcome.ok) return outcome;
    const asked = { ...settlement, reason: EVIDENCE, expectedSequence: outcome.value.sequence };
    outcome = await settleOpen(cases, officer, next(), outcome.value, asked, undefined);
  }
  return outcome;
}

function take(
  cases: Cases,
  edition: Edition,
  one: Case,
  step: Step,
  facts: Facts,
  now: Date,
): Promise<Outcome<Case>> {
  const byApplicant = edition.workflow.roles[step.by]?.kind === 'applicant';
  const actor = demoActor(byApplicant ? one.owner : 'officer');
  const { transition, by, reason } = step;
  const asked = {
    transition,
    by,
    facts: { ...facts },
    ...(Object.keys(facts).length === 0 ? {} : { evidence: EVIDENCE }),
    ...(reason === undefined ? {} : { reason }),
    expectedSequence: one.sequence,
  };
  return takeStep(cases, actor, now, one, asked, 'any', undefined);
}

/** The scenario's facts that applicants state in the form, or those that others establish. */
function factsBy(edition: Edition, facts: Facts, who: 'applicant' | 'officer'): Facts {
  const isAnswer = (fact: string) => edition.facts[fact]?.establishedBy === 'applicant';
  return Object.fromEntries(
    Object.entries(facts).filter(([fact]) => isAnswer(fact) === (who === 'applicant')),
  );
}

/** What a step records, with the dates among it moved like the story's own. */
function movedFacts(edition: Edition, facts: Facts = {}, shift: number): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]): [string, FactValue] => {
      const date =
        edition.facts[fact]?.kind === 'date' && typeof value === 'string' ? parseDate(value) : undefined;
      return [fact, date === undefined ? value : addDays(date, shift)];
    }),
  );
}
