import { join } from '../../engine/json/pointer.ts';
import type { StepRefusal } from '../../engine/workflow/types.ts';
import { type FieldCode, invalid, type Outcome, refused } from '../problems/problem.ts';

/** Why the procedure refuses a step, as a problem that names the fields. */
export function stepRefused(
  refusal: StepRefusal,
  asked: { readonly transition: string; readonly by: string },
): Outcome<never> {
  switch (refusal.code) {
    case 'unknown-transition':
      return refused('unknown-step', { params: { transition: asked.transition }, known: refusal.known });
    case 'wrong-state':
      return refused('wrong-state', { params: { state: refusal.state }, known: refusal.from });
    case 'wrong-variant':
      return refused('wrong-variant', { known: refusal.appliesTo });
    case 'wrong-role':
      return refused('wrong-role', { params: { by: asked.by }, known: refusal.by });
    case 'guard-not-met':
      return refused('guard-not-met', {
        known: [...new Set(refusal.evaluation.because.map(({ fact }) => fact))],
      });
    case 'facts-missing':
      return refused('facts-missing', { errors: fields(refusal.facts, 'required') });
    case 'facts-not-recordable':
      return refused('facts-not-recordable', { errors: fields(refusal.facts, 'not-recorded-here') });
    case 'facts-invalid':
      return invalid('invalid-facts', refusal.diagnostics);
    case 'reason-missing':
      return refused('reason-missing', { errors: [{ pointer: '/reason', code: 'required' }] });
    case 'decision-not-supported':
      return refused('decision-not-supported', {
        params: { needs: refusal.needs, outcome: refusal.outcome ?? 'undetermined' },
      });
  }
}

const fields = (facts: readonly string[], code: FieldCode) =>
  facts.map((fact) => ({ pointer: join('/facts', fact), code }));
