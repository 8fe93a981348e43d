import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { AvailableStep, StepBody } from '../../../../server/api/schemas/cases.ts';
import { type RawProblem, type RawValue, rawOf } from '../../facts/raw.ts';
import { readFacts } from '../../facts/read-facts.ts';

/** What an officer has typed for a step and not sent yet. */
export interface StepDraft {
  readonly by: string;
  readonly values: Readonly<Record<string, RawValue>>;
  readonly evidence: string;
  readonly reason: string;
}

export type StepProblems = Readonly<Record<string, RawProblem>>;

/** An untouched draft: the facts as they are known so far. */
export function emptyDraft(step: AvailableStep): StepDraft {
  return {
    by: step.by[0]?.id ?? '',
    values: Object.fromEntries(step.records.map((record) => [record.fact, rawOf(record.value)])),
    evidence: '',
    reason: '',
  };
}

/** Whether the step needs anything from the officer but the click. */
export const asksNothing = (step: AvailableStep): boolean =>
  step.records.length === 0 && !step.reasonRequired && !step.decision && step.by.length < 2;

export type ReadStep =
  | { readonly ok: true; readonly body: StepBody }
  | { readonly ok: false; readonly problems: StepProblems };

/** The request that a draft makes, or what is still wrong with it (`reason` among the facts' problems). */
export function readStep(step: AvailableStep, draft: StepDraft, expectedSequence: number): ReadStep {
  const { values: read, problems } = readFacts(step.records, draft.values);
  // What is known already and was left as it is keeps its own source and evidence.
  const values = Object.fromEntries(
    Object.entries(read).filter(([fact, value]) => !isUnchanged(step, fact, value)),
  );
  const reason = draft.reason.trim();
  const evidence = draft.evidence.trim();
  const all: StepProblems = step.reasonRequired && !reason ? { ...problems, reason: 'required' } : problems;
  if (Object.keys(all).length > 0) return { ok: false, problems: all };
  const body: StepBody = {
    transition: step.transition,
    by: draft.by,
    expectedSequence,
    ...(Object.keys(values).length > 0 ? { facts: values } : {}),
    ...(evidence ? { evidence } : {}),
    ...(reason ? { reason } : {}),
  };
  return { ok: true, body };
}

const isUnchanged = (step: AvailableStep, fact: string, value: FactValue): boolean =>
  step.records.some(
    (record) =>
      record.fact === fact && !record.required && JSON.stringify(record.value) === JSON.stringify(value),
  );

/** The words in a draft that would be lost with it. */
export const typedWords = (draft: StepDraft): readonly string[] =>
  [draft.reason, draft.evidence].map((words) => words.trim()).filter(Boolean);
