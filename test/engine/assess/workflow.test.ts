import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../engine/schema/edition.ts';
import { advance } from '../../../engine/workflow/advance.ts';
import { availableSteps } from '../../../engine/workflow/available.ts';
import type { ProcedureState, StepRequest } from '../../../engine/workflow/types.ts';
import { edition } from './edition.ts';
import { date, frozen } from './support.ts';

const library = { calendars: {}, parameters: {}, codelists: {} };

const procedure = (state: string, more: Partial<ProcedureState> = {}): ProcedureState => ({
  state,
  variant: 'first',
  facts: {},
  ...more,
});
const step = (from: ProcedureState, request: Partial<StepRequest>, of: Edition = edition) =>
  advance(
    frozen(of),
    frozen(from),
    frozen({ transition: '', by: 'clerk', on: date('2026-02-02'), ...request }),
    library,
  );
const refusal = (from: ProcedureState, request: Partial<StepRequest>, of: Edition = edition) => {
  const result = step(from, request, of);
  return result.ok ? undefined : result.refusal;
};

describe('advance', () => {
  it('takes a step and says what follows', () => {
    expect(step(procedure('draft'), { transition: 'submit', by: 'reader' })).toEqual({
      ok: true,
      step: {
        from: 'draft',
        state: 'examination',
        event: { event: 'submitted', on: '2026-02-02' },
        records: {},
        notices: [],
        final: false,
      },
    });
  });
  it('records the facts of the step, and only them', () => {
    const given = { transition: 'examine', facts: { 'data-true': true, 'document-consent': false } };
    const result = step(procedure('examination'), given);
    expect(result).toMatchObject({ ok: true, step: { records: given.facts } });
    expect(refusal(procedure('examination'), { transition: 'examine', facts: {} })).toEqual({
      code: 'facts-missing',
      facts: ['data-true'],
    });
    const extra = { ...given, facts: { ...given.facts, banned: false, age: 3 } };
    expect(refusal(procedure('examination'), extra)).toEqual({
      code: 'facts-not-recordable',
      facts: ['age', 'banned'],
    });
    const wrong: Partial<StepRequest> = { transition: 'examine', facts: { 'data-true': 'yes' } };
    expect(refusal(procedure('examination'), wrong)).toMatchObject({
      code: 'facts-invalid',
      diagnostics: [{ at: { file: 'request', pointer: '/facts/data-true' } }],
    });
  });
  it('wants a reason for a decision that rests on judgement, whatever the transition says', () => {
    const transition = edition.workflow.transitions.refuse;
    if (transition?.decision === undefined) throw new Error('no such decision');
    const { reason: _, ...silent } = transition;
    const of = (one: typeof transition): Edition => ({
      ...edition,
      workflow: { ...edition.workflow, transitions: { ...edition.workflow.transitions, refuse: one } },
    });
    const from = procedure(transition.from[0] ?? '');
    const request = { transition: 'refuse', outcome: 'refuse', judged: ['ban'] } as const;
    expect(refusal(from, request, of(silent))).toEqual({ code: 'reason-missing', grounds: ['ban'] });
    expect(refusal(from, { ...request, reason: ' ' }, of(silent))).toMatchObject({ code: 'reason-missing' });
    expect(refusal(from, { ...request, reason: 'Seen twice.' }, of(silent))).toBeUndefined();
    expect(refusal(from, { ...request, judged: [] }, of(silent))).toBeUndefined();
    // A step that decides nothing rests on no ground.
    const { decision: __, ...step } = silent;
    expect(refusal(from, request, of(step))).toBeUndefined();
  });
  it('decides only as the assessment says', () => {
    const hearing = procedure('hearing');
    expect(refusal(hearing, { transition: 'refuse', outcome: 'refuse' })).toEqual({ code: 'reason-missing' });
    expect(refusal(hearing, { transition: 'refuse', outcome: 'refuse', reason: '  ' })).toEqual({
      code: 'reason-missing',
    });
    expect(refusal(hearing, { transition: 'refuse', reason: 'Heard.', outcome: 'undetermined' })).toEqual({
      code: 'decision-not-supported',
      needs: 'refuse',
      outcome: 'undetermined',
    });
    expect(refusal(hearing, { transition: 'refuse', reason: 'Heard.' })?.code).toBe('decision-not-supported');
    expect(step(hearing, { transition: 'refuse', reason: 'Heard.', outcome: 'refuse' })).toMatchObject({
      ok: true,
      step: { state: 'refused', final: true, decision: { outcome: 'refuse', preliminary: false } },
    });
  });
  it('passes a guard only when it is true', () => {
    const request = { transition: 'intend-refusal', outcome: 'refuse' } as const;
    expect(refusal(procedure('examination'), request)).toMatchObject({
      code: 'guard-not-met',
      evaluation: { result: null, missing: ['data-true'] },
    });
    expect(refusal(procedure('examination', { facts: { 'data-true': true } }), request)).toMatchObject({
      code: 'guard-not-met',
      evaluation: { result: false },
    });
    expect(step(procedure('examination', { facts: { 'data-true': false } }), request)).toMatchObject({
      ok: true,
      step: { state: 'hearing', notices: ['hearing'], decision: { preliminary: true } },
    });
  });
  it('names the first thing that is wrong, in order', () => {
    expect(refusal(procedure('draft'), { transition: 'fly' })).toEqual({
      code: 'unknown-transition',
      known: ['submit', 'examine', 'intend-refusal', 'refuse', 'grant'],
    });
    expect(refusal(procedure('draft'), { transition: 'constructor' })?.code).toBe('unknown-transition');
    expect(
      refusal(procedure('draft', { variant: 'renewal' }), { transition: 'grant', by: 'reader' }),
    ).toEqual({
      code: 'wrong-state',
      state: 'draft',
      from: ['examination', 'hearing'],
    });
    expect(
      refusal(procedure('hearing', { variant: 'renewal' }), { transition: 'grant', by: 'reader' }),
    ).toEqual({
      code: 'wrong-variant',
      appliesTo: ['first'],
    });
    expect(refusal(procedure('examination'), { transition: 'intend-refusal', by: 'reader' })).toEqual({
      code: 'wrong-role',
      by: ['clerk'],
    });
  });
  it('asks guards on the day of the step', () => {
    const dated: Edition = {
      ...edition,
      workflow: {
        ...edition.workflow,
        transitions: {
          wait: {
            order: 1,
            title: { en: 'Wait' },
            from: ['examination'],
            to: 'hearing',
            by: ['clerk'],
            event: 'notified',
            when: { fact: 'hearing-on', operator: 'notAfter', value: { fact: 'assessment-date' } },
          },
        },
      },
    };
    const waiting = procedure('examination', { facts: { 'hearing-on': '2026-02-03' } });
    expect(refusal(waiting, { transition: 'wait' }, dated)?.code).toBe('guard-not-met');
    expect(step(waiting, { transition: 'wait', on: date('2026-02-03') }, dated).ok).toBe(true);
    const open = (on?: string) =>
      availableSteps(dated, waiting, ['clerk'], on === undefined ? undefined : date(on), library).map(
        (one) => one.open,
      );
    expect([open('2026-02-02'), open('2026-02-03'), open()]).toEqual([[false], [true], [false]]);
  });
});

describe('availableSteps', () => {
  it('lists what the roles may do in this state, with what the desk needs', () => {
    const steps = availableSteps(edition, procedure('examination'), ['clerk', 'guest'], undefined, library);
    expect(steps.map(({ transition, open }) => [transition, open])).toEqual([
      ['examine', true],
      ['intend-refusal', false],
      ['grant', true],
    ]);
    expect(steps[0]).toEqual({
      transition: 'examine',
      title: { en: 'Examine' },
      to: 'examination',
      event: 'examined',
      by: ['clerk'],
      open: true,
      records: [
        { fact: 'data-true', required: true },
        { fact: 'document-consent', required: false },
      ],
      reason: false,
    });
    expect(steps[1]).toMatchObject({
      guard: { result: null, missing: ['data-true'] },
      decision: { outcome: 'refuse', preliminary: true },
    });
  });
  it('leaves out other variants, states and roles', () => {
    expect(
      availableSteps(
        edition,
        procedure('examination', { variant: 'renewal' }),
        ['clerk'],
        undefined,
        library,
      ).map((s) => s.transition),
    ).toEqual(['examine', 'intend-refusal']);
    expect(availableSteps(edition, procedure('examination'), ['reader'], undefined, library)).toEqual([]);
    expect(availableSteps(edition, procedure('granted'), ['clerk', 'reader'], undefined, library)).toEqual(
      [],
    );
  });
});
