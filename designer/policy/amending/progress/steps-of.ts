import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import type { DraftedPart } from '../state/parts.ts';

/** The order in which an act becomes an amendment. */
export const STEPS = ['act', 'parts', 'propose', 'edit', 'account', 'try', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** What the state of a draft says about how far the work on it is. */
export interface Progress {
  readonly act: Act | undefined;
  readonly parts: readonly DraftedPart[];
  readonly report: AmendmentReport | undefined;
  /** How many proposals nobody has judged; absent until they are made. */
  readonly proposals: number | undefined;
  /** The draft itself brings a scenario, or somebody has tried a case on it. */
  readonly tried: boolean;
  /** It is not being written any more. */
  readonly handedOver: boolean;
}

export interface StepState {
  readonly step: Step;
  readonly state: 'done' | 'next' | 'to-do';
  /** How many proposals nobody has judged, or provisions nobody has accounted for. */
  readonly left?: number;
}

/** Which steps are done, which one comes next, and which are still to do. */
export function stepsOf(progress: Progress): readonly StepState[] {
  const { act, parts, report, proposals, tried, handedOver } = progress;
  const toDo = report?.coverage.filter(({ state }) => state === 'to-do').length ?? 0;
  const left: Partial<Record<Step, number>> = {
    ...(parts.length > 0 && !handedOver && proposals !== undefined && proposals > 0
      ? { propose: proposals }
      : {}),
    ...(toDo > 0 ? { account: toDo } : {}),
  };
  const isEdited = parts.some(({ definition }) => Object.keys(definition.patch).length > 0);
  const done: Readonly<Record<Step, boolean>> = {
    act: act?.number !== undefined && act.adopted !== undefined && hasText(act),
    parts: parts.length > 0 && parts.every(hasDay),
    propose: handedOver || (parts.length > 0 && proposals === 0),
    edit: isEdited || parts.some(({ definition }) => definition.edition !== undefined),
    account: (report?.coverage.length ?? 0) > 0 && toDo === 0,
    try: tried,
    review: handedOver,
  };
  // Until the proposals are made, nobody knows whether they come next.
  const isAwaited = (step: Step) => step === 'propose' && parts.length > 0 && proposals === undefined;
  const next = STEPS.find((step) => !done[step] && !isAwaited(step));
  return STEPS.map((step) => ({
    step,
    state: done[step] ? 'done' : step === next ? 'next' : 'to-do',
    ...(left[step] === undefined ? {} : { left: left[step] }),
  }));
}

const hasText = ({ provisions }: Act): boolean =>
  Object.values(provisions).some(({ text }) => text !== undefined);

const hasDay = ({ definition: { inForce } }: DraftedPart): boolean =>
  inForce.from !== undefined || (inForce.notBefore !== undefined && inForce.notAfter !== undefined);
