import { caseFacts } from '../assessment/case-facts.ts';
import { compile } from '../conditions/compile.ts';
import type { Evaluation } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Transition } from '../schema/workflow.ts';
import type { ValueLibrary } from '../values/types.ts';
import type { ProcedureState } from './types.ts';

/** A transition's guard on a case as it stands on a day, before the step records anything; `undefined` without a guard. */
export function guardOf(
  edition: Edition,
  transition: Transition,
  procedure: ProcedureState,
  on: IsoDate | undefined,
  library: ValueLibrary,
): Evaluation | undefined {
  if (transition.when === undefined) return undefined;
  const { variant, facts, events = [] } = procedure;
  const at = on === undefined ? {} : { at: on };
  const known = caseFacts(edition, { variant, facts, events, ...at }, library);
  return compile(transition.when, edition.conditions)(known);
}
