import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../engine/library/open.ts';
import { smallFiles, withFile } from '../../support/library.ts';
import { choice } from './support.ts';

const FACTS = 'services/guest-card/edition/facts.json';
const title = { kk: 'а', ru: 'а', en: 'a' };

const computed = (value: unknown, more: object = { kind: 'decimal', scale: 2 }) => ({
  order: 90,
  title,
  establishedBy: 'computation',
  value,
  ...more,
});

/** The problems of the small library with more facts: code and pointer. */
function problems(facts: object, more: object = {}): readonly string[] {
  const files = withFile(smallFiles(), FACTS, (json) => {
    return { ...json, ...more, facts: { ...(typeof json.facts === 'object' ? json.facts : {}), ...facts } };
  });
  return openLibrary(files)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, at }) => `${code} ${at.pointer}`);
}
const window = (day: unknown) => ({
  windows: {
    open: { order: 1, title, appliesTo: ['first'], day, opens: { date: '2026-01-01' }, unverified: 'test' },
  },
});
const number = { number: '1' };

describe('opening a library with computed facts', () => {
  it('takes sound ones', () => {
    expect(problems({ one: computed(number), two: computed({ add: [{ fact: 'one' }, number] }) })).toEqual(
      [],
    );
  });
  it('finds a kind that is not that of the expression', () => {
    expect(problems({ one: computed({ fact: 'submitted-on' }) })).toEqual([
      'computed-fact-of-other-kind /facts/one/value',
    ]);
    expect(
      problems({
        one: computed({ money: '1', currency: 'EUR' }, { kind: 'money', currency: 'USD', scale: 2 }),
      }),
    ).toEqual(['computed-fact-of-other-kind /facts/one/value']);
  });
  it('finds a code that is none of the options', () => {
    const options = { kind: 'choice', options: { up: { order: 1, title } } };
    expect(problems({ one: computed({ code: 'up' }, options) })).toEqual([]);
    expect(problems({ one: computed({ code: 'down' }, options) })).toEqual([
      'fact-not-an-option /facts/one/value/code',
    ]);
  });
  it('finds an expression without a computation, and the reverse', () => {
    const { value: _, ...bare } = computed(number);
    expect(problems({ one: bare })).toEqual(['computation-without-value /facts/one']);
    expect(problems({ one: { ...computed(number), establishedBy: 'officer' } })).toEqual([
      'value-without-computation /facts/one',
    ]);
  });
  it('finds facts that rest on themselves', () => {
    const cycle = { one: computed({ fact: 'two' }), two: computed({ add: [{ fact: 'one' }, number] }) };
    expect(problems(cycle)).toEqual(['computed-cycle /facts/one/value']);
  });
  it('finds what an expression names and nobody defines', () => {
    expect(problems({ one: computed({ add: [{ fact: 'none' }, { table: 'none' }] }) })).toEqual([
      'unknown-fact /facts/one/value/add/0/fact',
      'unknown-table /facts/one/value/add/1/table',
    ]);
  });
  it('finds an expression of another type than its place needs', () => {
    expect(problems({}, window({ fact: 'submitted-on' }))).toEqual([]);
    expect(problems({}, window(number))).toEqual(['expression-not-for-slot /windows/open/day']);
  });
  it('knows the facts that follow from a window, and keeps their keys free', () => {
    const submitted = window({ fact: 'submitted-on' });
    const one = computed(choice({ fact: 'window-open', operator: 'is', value: true }, number, number));
    expect(problems({ one }, submitted)).toEqual([]);
    expect(problems({ one })).toEqual(['unknown-fact /facts/one/value/if/when/fact']);
    expect(problems({ 'window-open': computed({ boolean: true }, { kind: 'boolean' }) }, submitted)).toEqual([
      'fact-key-reserved /facts/window-open',
    ]);
  });
});
