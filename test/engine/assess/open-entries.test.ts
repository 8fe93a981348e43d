import { describe, expect, it } from 'vitest';
import type { AssessmentInput } from '../../../engine/assessment/types.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Open } from '../../../engine/schema/open.ts';
import { edition } from './edition.ts';
import { adult, asRenewal, renewal, run } from './harness.ts';
import { date } from './support.ts';

describe('open entries', () => {
  const withOpen = (open: Partial<Open>): Edition => ({
    ...edition,
    open: {
      doubt: {
        order: 1,
        title: { en: 'Doubt' },
        text: { en: 'Unclear.' },
        pointers: [''],
        effect: 'undetermined',
        sources: [],
        ...open,
      },
    },
  });
  const outcome = (open: Partial<Open>, facts: Facts = adult, more: Partial<AssessmentInput> = {}) =>
    run(facts, more, withOpen(open)).outcome;
  const child: Facts = { ...adult, age: 10, 'has-guardian': false, 'document-consent': true };

  it.each([[''], ['/grounds'], ['/requirements'], ['/documents'], ['/entitlements']])(
    'on "%s" is always decisive',
    (pointer) => {
      expect(outcome({ pointers: [pointer] })).toBe('undetermined');
      expect(outcome({ pointers: [pointer] }, { 'data-true': false })).toBe('undetermined');
    },
  );
  it('on a ground holds it only once it is true', () => {
    const held = withOpen({ pointers: ['/grounds/false-data'] });
    expect(run(adult, {}, held).outcome).toBe('grant');
    const result = run({ ...adult, 'data-true': false }, {}, held);
    expect(result.outcome).toBe('undetermined');
    expect(result.undeterminedBecause).toEqual([{ kind: 'open', id: 'doubt' }]);
    expect(result.grounds['false-data']).toMatchObject({ applies: true, heldBy: ['doubt'] });
    expect(result.open.doubt).toMatchObject({ decisive: true, settled: false });
  });
  it('on a ground leaves another true ground its effect', () => {
    const result = run(
      { ...adult, 'data-true': false, banned: true },
      {},
      withOpen({ pointers: ['/grounds/false-data'] }),
    );
    expect(result.outcome).toBe('return');
    expect(result.open.doubt?.decisive).toBe(false);
  });
  it('on a part of a ground holds it too', () => {
    expect(outcome({ pointers: ['/grounds/false-data/when'] }, { ...adult, 'data-true': false })).toBe(
      'undetermined',
    );
  });
  it('on an entitlement of the variant is decisive, of another variant not', () => {
    expect(outcome({ pointers: ['/entitlements/renewal'] }, renewal, asRenewal)).toBe('undetermined');
    expect(outcome({ pointers: ['/entitlements/renewal/limit'] }, renewal, asRenewal)).toBe('undetermined');
    expect(outcome({ pointers: ['/entitlements/renewal'] })).toBe('grant');
  });
  it('on a requirement matters when it is not met, on a document when it is required and missing', () => {
    expect(outcome({ pointers: ['/requirements/of-age'] })).toBe('grant');
    expect(outcome({ pointers: ['/requirements/of-age'] }, { ...child, 'data-true': false })).toBe(
      'undetermined',
    );
    expect(outcome({ pointers: ['/documents/consent'] })).toBe('grant');
    expect(outcome({ pointers: ['/documents/consent'] }, { age: 10, 'data-true': false })).toBe(
      'undetermined',
    );
  });
  it('on a deadline never is', () => {
    expect(outcome({ pointers: ['/deadlines/decision', '/deadlines'] })).toBe('grant');
  });
  it('with the effect "note" never is', () => {
    expect(outcome({ effect: 'note' })).toBe('grant');
  });
  it('counts only on its days, for its variants, and until settled', () => {
    expect(outcome({ from: date('2026-02-02'), to: date('2026-02-02') })).toBe('undetermined');
    expect(outcome({ from: date('2026-02-03') })).toBe('grant');
    expect(outcome({ to: date('2026-02-01') })).toBe('grant');
    expect(outcome({ appliesTo: ['renewal'] })).toBe('grant');
    const settled = run(adult, { settled: ['doubt'] }, withOpen({}));
    expect(settled.outcome).toBe('grant');
    expect(settled.open.doubt).toMatchObject({ settled: true, decisive: false });
  });
  it('on a ground may be settled either way: the ground has its effect, or none', () => {
    const lying = { ...adult, 'data-true': false };
    const onGround = withOpen({ pointers: ['/grounds/false-data'] });
    expect(run(lying, {}, onGround).outcome).toBe('undetermined');
    expect(run(lying, { settled: ['doubt'] }, onGround).outcome).toBe('refuse');
    const aside = run(lying, { setAside: ['doubt'] }, onGround);
    expect(aside.outcome).toBe('grant');
    expect(aside.grounds['false-data']).toMatchObject({ applies: true, heldBy: [], setAsideBy: ['doubt'] });
    expect(aside.open.doubt).toMatchObject({ settled: true, setAside: true, canBeSetAside: true });
  });
  it('set aside, takes no other ground with it, and an unknown fact of the ground no longer matters', () => {
    const { 'data-true': _, ...unknown } = adult;
    const onGround = withOpen({ pointers: ['/grounds/false-data'] });
    expect(run(unknown, {}, onGround).outcome).toBe('undetermined');
    const aside = run(unknown, { setAside: ['doubt'] }, onGround);
    expect(aside.missing).toEqual([]);
    expect(aside.outcome).toBe('grant');
    const other = withOpen({ pointers: ['/grounds/no-such-ground'] });
    expect(run({ ...adult, 'data-true': false }, { setAside: ['doubt'] }, other).outcome).toBe('refuse');
  });
  it.each([[''], ['/grounds'], ['/entitlements/renewal'], ['/requirements/of-age']])(
    'on "%s" cannot be set aside',
    (pointer) => {
      const pointers = ['/grounds/false-data', pointer];
      const result = run({ ...adult, 'data-true': false }, { setAside: ['doubt'] }, withOpen({ pointers }));
      expect(result.open.doubt).toMatchObject({ settled: false, setAside: false, canBeSetAside: false });
      expect(result.outcome).toBe('undetermined');
    },
  );
  it('with a condition counts unless that is false; its facts are asked for', () => {
    const when = { fact: 'books-lost', operator: 'greaterThan', value: 0 };
    expect(outcome({ when }, { ...adult, 'books-lost': 0 })).toBe('grant');
    expect(outcome({ when }, { ...adult, 'books-lost': 1 })).toBe('undetermined');
    const unknown = run(adult, {}, withOpen({ when }));
    expect(unknown.outcome).toBe('undetermined');
    expect(unknown.missing.map(({ fact }) => fact)).toEqual(['books-lost']);
  });
});
