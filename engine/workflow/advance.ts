import type { Facts } from '../conditions/types.ts';
import { parseFacts } from '../facts/parse.ts';
import type { CodelistKeys } from '../facts/value.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Transition } from '../schema/workflow.ts';
import { guardOf } from './guard.ts';
import type { ProcedureState, StepLibrary, StepRefusal, StepRequest, StepResult } from './types.ts';

/**
 * One step of the procedure: the next state and what follows from it as data, or why it is refused. Nothing is changed.
 *
 * Checked in this order: the transition exists, leads on from the state, is of the variant, is the role's, its guard is true
 * (not merely not false), the required records are given, nothing else is recorded, the records are well-formed, a reason is
 * given where one is needed (by the transition, or by a decision that rests on a ground that needs judgement), the assessment supports the decision.
 * @param library for derived facts and the codes of what is recorded
 */
export function advance(
  edition: Edition,
  procedure: ProcedureState,
  request: StepRequest,
  library: StepLibrary,
): StepResult {
  const { transitions, states } = edition.workflow;
  const transition = Object.hasOwn(transitions, request.transition)
    ? transitions[request.transition]
    : undefined;
  if (transition === undefined) {
    return refused({ code: 'unknown-transition', known: inOrder(transitions).map(([id]) => id) });
  }
  const notAllowed = mayStep(edition, transition, procedure, request, library);
  if (notAllowed !== undefined) return refused(notAllowed);
  const records = parseRecords(edition, transition, request.facts ?? {}, library.codelists);
  if ('code' in records) return refused(records);
  const notDecided = mayDecide(transition, request);
  if (notDecided !== undefined) return refused(notDecided);
  const { decision } = transition;
  return {
    ok: true,
    step: {
      from: procedure.state,
      state: transition.to,
      event: {
        event: transition.event,
        on: request.on,
        ...(request.time === undefined ? {} : { time: request.time }),
      },
      records: records.facts,
      notices: transition.notices ?? [],
      ...(decision === undefined
        ? {}
        : { decision: { outcome: decision.outcome, preliminary: decision.preliminary ?? false } }),
      final: states[transition.to]?.final ?? false,
    },
  };
}

const refused = (refusal: StepRefusal): StepResult => ({ ok: false, refusal });

function mayStep(
  edition: Edition,
  transition: Transition,
  procedure: ProcedureState,
  request: StepRequest,
  library: StepLibrary,
): StepRefusal | undefined {
  const { from, by, appliesTo } = transition;
  if (!from.includes(procedure.state)) return { code: 'wrong-state', state: procedure.state, from };
  if (appliesTo !== undefined && !appliesTo.includes(procedure.variant)) {
    return { code: 'wrong-variant', appliesTo };
  }
  if (!by.includes(request.by)) return { code: 'wrong-role', by };
  const evaluation = guardOf(edition, transition, procedure, request.on, library);
  if (evaluation === undefined || evaluation.result === true) return undefined;
  return { code: 'guard-not-met', evaluation };
}

function parseRecords(
  edition: Edition,
  transition: Transition,
  given: Facts,
  codelists: CodelistKeys,
): { readonly facts: Facts } | StepRefusal {
  const records = transition.records ?? {};
  const stated = Object.keys(given).filter((fact) => given[fact] !== undefined && given[fact] !== null);
  const missing = inOrder(records).filter(([fact, { required }]) => required && !stated.includes(fact));
  if (missing.length > 0) return { code: 'facts-missing', facts: missing.map(([fact]) => fact) };
  const others = stated.filter((fact) => !Object.hasOwn(records, fact)).sort();
  if (others.length > 0) return { code: 'facts-not-recordable', facts: others };
  const parsed = parseFacts(edition, codelists, given, 'request', '/facts');
  return parsed.ok ? { facts: parsed.value } : { code: 'facts-invalid', diagnostics: parsed.diagnostics };
}

function mayDecide(
  { decision, reason: isNeeded }: Transition,
  { reason, outcome, judged = [] }: StepRequest,
): StepRefusal | undefined {
  const isGiven = (reason ?? '').trim() !== '';
  if (isNeeded === true && !isGiven) return { code: 'reason-missing' };
  // Judgement is a person's, and the person says why.
  const isJudged = decision !== undefined && judged.length > 0;
  if (isJudged && !isGiven) return { code: 'reason-missing', grounds: judged };
  if (decision === undefined || decision.outcome === outcome) return undefined;
  return { code: 'decision-not-supported', needs: decision.outcome, outcome };
}
