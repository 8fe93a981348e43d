import { judgedGrounds } from '../../../engine/assessment/judgement.ts';
import type { Assessment } from '../../../engine/assessment/types.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import { inOwnLanguages } from '../../../engine/schema/languages.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { availableSteps } from '../../../engine/workflow/available.ts';
import type { AvailableStep as EngineStep, StepLibrary } from '../../../engine/workflow/types.ts';
import type { AvailableStep } from '../../api/schemas/cases.ts';
import { wordProblem } from '../../problems/word-problem.ts';
import { type ProblemCode, problemWords } from '../../problems/words.ts';
import { type Actor, type Case, datedEvents, knownFacts } from '../case.ts';
import { rolesOf } from '../roles.ts';
import { named } from './head.ts';

/** The steps that someone may take on a case now, and those that are not open yet, with the reason. */
export function stepsFor(
  library: StepLibrary,
  pinned: PinnedEdition,
  one: Case,
  actor: Pick<Actor, 'kind'>,
  at: IsoDate,
  assessment: Assessment | undefined,
): AvailableStep[] {
  if (one.state === undefined || one.final) return [];
  const { edition } = pinned;
  const facts = knownFacts(one);
  const definitions = factsOf(edition);
  const procedure = { state: one.state, variant: one.variant, facts, events: datedEvents(one) };
  return availableSteps(edition, procedure, rolesOf(edition, actor, one), at, library).map((step) => {
    const blocked = blockOf(step, assessment);
    return {
      transition: step.transition,
      title: step.title,
      by: step.by.map((id) => ({ id, title: edition.workflow.roles[id]?.title ?? named(id) })),
      ...(step.decision === undefined ? {} : { decision: { ...step.decision } }),
      reasonRequired: step.reason || isJudged(step, assessment),
      records: step.records.flatMap(({ fact, required }) => {
        const definition = definitions[fact];
        const value = facts[fact];
        return definition === undefined
          ? []
          : [{ fact, required, definition, ...(value === undefined ? {} : { value }) }];
      }),
      ...(step.citation === undefined ? {} : { citation: step.citation }),
      ...(blocked === undefined ? {} : { blocked }),
    };
  });
}

/** Whether the decision rests on a ground that needs a person's judgement, as the case stands. */
function isJudged({ decision }: EngineStep, assessment: Assessment | undefined): boolean {
  if (decision === undefined || assessment === undefined) return false;
  return judgedGrounds(assessment, decision.outcome).length > 0;
}

function blockOf(step: EngineStep, assessment: Assessment | undefined): AvailableStep['blocked'] {
  if (!step.open) return block('guard-not-met');
  const needs = step.decision?.outcome;
  const outcome = assessment?.outcome;
  // What the step itself records may still change the outcome.
  if (needs === undefined || outcome === undefined || needs === outcome || step.records.length > 0)
    return undefined;
  return block('decision-not-supported', { needs, outcome });
}

function block(
  code: ProblemCode,
  params: Readonly<Record<string, string>> = {},
): NonNullable<AvailableStep['blocked']> {
  const message = inOwnLanguages(
    (language) => wordProblem({ code, params }, language, problemWords[code].en).title,
  );
  return { code, message };
}
