import type { Transition, Workflow } from '../../../../../../engine/schema/workflow.ts';
import { afterLast } from '../../fields/model/moved.ts';

/** Whether whoever takes a step records a fact with it, and must. */
export const RECORDED = ['none', 'asked', 'required'] as const;
export type Recorded = (typeof RECORDED)[number];

type Records = NonNullable<Transition['records']>;

export function recordedAs({ records }: Pick<Transition, 'records'>, fact: string): Recorded {
  const record = records?.[fact];
  return record === undefined ? 'none' : record.required ? 'required' : 'asked';
}

/** What pressing a cell once more makes of it. */
export const nextRecorded = (now: Recorded): Recorded =>
  RECORDED[(RECORDED.indexOf(now) + 1) % RECORDED.length] ?? 'none';

/** The steps with some facts recorded so at some of them; a fact that was not recorded yet is asked after those that are. */
export function withRecorded(
  transitions: Workflow['transitions'],
  steps: readonly string[],
  facts: readonly string[],
  as: Recorded,
): Workflow['transitions'] {
  return Object.fromEntries(
    Object.entries(transitions).map(([key, step]) => [
      key,
      steps.includes(key)
        ? withRecordsOf(
            step,
            facts.reduce((records, fact) => withOne(records, fact, as), step.records ?? {}),
          )
        : step,
    ]),
  );
}

/** A step with these records; without any, it has none. */
function withRecordsOf(step: Transition, records: Records): Transition {
  const { records: _, ...rest } = step;
  return Object.keys(records).length === 0 ? rest : { ...rest, records };
}

function withOne(records: Records, fact: string, as: Recorded): Records {
  const { [fact]: known, ...others } = records;
  if (as === 'none') return others;
  return { ...records, [fact]: { order: known?.order ?? afterLast(records), required: as === 'required' } };
}
