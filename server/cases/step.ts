import type { AssessedUnder } from '../../engine/alternatives/readings.ts';
import { assessUnder } from '../../engine/assessment/assess.ts';
import { judgedGrounds } from '../../engine/assessment/judgement.ts';
import type { Assessment, AssessmentInput } from '../../engine/assessment/types.ts';
import type { Instant } from '../../engine/deadlines/types.ts';
import type { PinnedEdition } from '../../engine/edition/types.ts';
import { parseFacts } from '../../engine/facts/parse.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { advance } from '../../engine/workflow/advance.ts';
import { filesOf, isPublished } from '../library/published.ts';
import { done, invalid, type Outcome, refused } from '../problems/problem.ts';
import { type Case, datedEvents, knownFacts } from './case.ts';
import type { Cases } from './context.ts';
import type { Receipt, StepPayload } from './events.ts';
import { assessmentInput } from './governing.ts';
import { stepRefused } from './refusals.ts';

/** A step that someone asks for. */
export interface AskedStep {
  readonly transition: string;
  /** The role of the procedure. */
  readonly by: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly evidence?: string;
  readonly reason?: string;
}

export interface PlannedStep {
  readonly payload: StepPayload;
  readonly notices: readonly string[];
}

/**
 * Works out a step without taking it: whether the procedure allows it, and for a decision whether the assessment supports it, the edition
 * may be decided on, and both evaluators agree.
 * @param state the state in which the case is; before submission the procedure's initial one
 */
export async function planStep(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  state: string,
  asked: AskedStep,
  { on, time }: Instant,
): Promise<Outcome<PlannedStep>> {
  const { edition } = pinned;
  const transitions = edition.workflow.transitions;
  const transition = Object.hasOwn(transitions, asked.transition) ? transitions[asked.transition] : undefined;
  const records = parseFacts(edition, cases.library.codelists, asked.facts ?? {}, 'request', '/facts');
  if (!records.ok) return invalid('invalid-facts', records.diagnostics);
  const decided =
    transition?.decision === undefined
      ? undefined
      : await basis(cases, pinned, withRecords(one, records.value, { on, time }));
  if (decided !== undefined && !decided.ok) return decided;
  const result = advance(
    edition,
    { state, variant: one.variant, facts: knownFacts(one), events: datedEvents(one) },
    {
      transition: asked.transition,
      by: asked.by,
      on,
      time,
      facts: records.value,
      ...(asked.reason === undefined ? {} : { reason: asked.reason }),
      ...(decided === undefined ? {} : restingOn(decided.value.assessment, transition?.decision?.outcome)),
    },
    cases.library,
  );
  if (!result.ok) return stepRefused(result.refusal, asked);
  const { step } = result;
  const receipt = decided === undefined ? undefined : mayRest(cases, pinned, decided.value);
  if (receipt !== undefined && !receipt.ok) return receipt;
  const payload: StepPayload = {
    transition: asked.transition,
    role: asked.by,
    from: step.from,
    state: step.state,
    final: step.final,
    event: step.event.event,
    on,
    time,
    records: { ...step.records },
    ...(asked.evidence === undefined ? {} : { evidence: asked.evidence }),
    ...(asked.reason === undefined ? {} : { reason: asked.reason }),
    ...(step.decision === undefined ? {} : { decision: { ...step.decision } }),
    ...(receipt === undefined ? {} : { receipt: receipt.value }),
  };
  return done({ payload, notices: step.notices });
}

/** What the procedure needs of the assessment: its outcome, and the grounds that need a person's judgement. */
function restingOn(assessment: Assessment, decided: Assessment['outcome'] | undefined) {
  const { outcome } = assessment;
  return { outcome, judged: judgedGrounds(assessment, decided ?? outcome) };
}

type Basis = Pick<Receipt, 'input' | 'assessment' | 'evaluators'>;

async function basis(cases: Cases, pinned: PinnedEdition, input: AssessmentInput): Promise<Outcome<Basis>> {
  const assessed = assessUnder(cases.library, pinned, input);
  if (!assessed.ok) return invalid('not-assessable', assessed.diagnostics);
  const { assessment, pinned: shown } = assessed.value;
  const evaluators = await cases.agreementOn(cases.library, shown.edition, input, assessment);
  return done({ input, assessment, evaluators });
}

/** Whether a decision may be recorded on this basis; its receipt. */
function mayRest(cases: Cases, pinned: PinnedEdition, decided: Basis): Outcome<Receipt> {
  if (!decided.evaluators.agree) {
    const { disagreements } = decided.evaluators;
    cases.logger.error(
      { service: pinned.service, edition: pinned.hash, disagreements },
      'ALARM: the evaluators disagree',
    );
    return refused('evaluators-disagree', { known: disagreements.map(({ condition }) => condition) });
  }
  const { library } = cases;
  if (!isPublished(library, pinned) && !(cases.decidesOnDrafts && library.ledger.status === 'draft')) {
    return refused('edition-not-published');
  }
  const files = filesOf(library, pinned);
  return done({
    service: pinned.service,
    // The more favourable law may be that before the last amendment.
    edition: decided.assessment.edition,
    documents: Object.fromEntries(files.map((file) => [file, library.hashes[file] ?? ''])),
    ...decided,
  });
}

/** The case as a decision looks at it: with what the step itself records. */
function withRecords(
  one: Case,
  records: Readonly<Record<string, FactValue>>,
  { on, time }: Instant,
): AssessmentInput {
  const input = assessmentInput(one, on, time);
  return { ...input, facts: { ...input.facts, ...records } };
}

/** A case assessed on a day; a problem where the engine cannot. */
export function assessCase(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  at: IsoDate,
  time?: string,
): Outcome<Assessment> {
  const assessed = assessUnderCase(cases, pinned, one, at, time);
  return assessed.ok ? done(assessed.value.assessment) : assessed;
}

/** The same with the edition that the assessment shows: with the readings chosen, or the more favourable one. */
export function assessUnderCase(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  at: IsoDate,
  time?: string,
): Outcome<AssessedUnder> {
  const assessed = assessUnder(cases.library, pinned, assessmentInput(one, at, time));
  return assessed.ok ? done(assessed.value) : invalid('not-assessable', assessed.diagnostics);
}
