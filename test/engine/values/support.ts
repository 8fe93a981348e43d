import type { Facts } from '../../../engine/conditions/types.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Expression } from '../../../engine/schema/expression.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Parameter } from '../../../engine/schema/parameter.ts';
import { evaluate } from '../../../engine/values/evaluate.ts';
import type { ValueContext } from '../../../engine/values/types.ts';
import { edition as small } from '../assess/edition.ts';
import { calendar, date, frozen } from '../assess/support.ts';

const title = { en: '' };
const common = { order: 1, title, establishedBy: 'applicant' } as const;

/** Facts of every kind, and lists of stays and of sums. */
export const facts: Readonly<Record<string, Fact>> = {
  months: { ...common, kind: 'integer', minimum: 0, maximum: 1000 },
  share: { ...common, kind: 'decimal', scale: 4 },
  income: { ...common, kind: 'money', currency: 'KZT', scale: 2 },
  born: { ...common, kind: 'date' },
  region: { ...common, kind: 'choice', options: { north: { order: 1, title }, south: { order: 2, title } } },
  rural: { ...common, kind: 'boolean' },
  name: { ...common, kind: 'text', maxLength: 10 },
  stays: {
    ...common,
    kind: 'list',
    maxItems: 20,
    itemTitle: title,
    fields: {
      from: { ...common, kind: 'date' },
      to: { ...common, kind: 'date' },
      paid: { ...common, kind: 'money', currency: 'KZT', scale: 2 },
      counts: { ...common, kind: 'boolean' },
    },
  },
};

export const parameters: Readonly<Record<string, Parameter>> = {
  index: {
    $schema: '',
    id: 'index',
    title,
    unit: { currency: 'KZT' },
    values: {
      y2024: { from: date('2024-01-01'), value: '3692' },
      y2025: { from: date('2025-01-01'), to: date('2025-12-31'), value: '3932' },
      y2027: { from: date('2027-01-01'), value: '5000' },
      'y2027-corrected': { from: date('2027-01-01'), value: '4600', supersedes: 'y2027' },
    },
  },
  quota: {
    $schema: '',
    id: 'quota',
    title,
    unit: {},
    partsBy: 'regions',
    values: { y2025: { from: date('2025-01-01'), value: '10', parts: { north: '7', south: '3' } } },
  },
};

/** An edition with these facts, and others in their place. */
export const editionWith = (more: Partial<Edition> = {}): Edition => ({
  ...small,
  ...more,
  facts: { ...facts, ...more.facts },
});

export const contextOf = (known: Facts = {}, more: Partial<ValueContext> = {}): ValueContext =>
  frozen({ edition: editionWith(), parameters, calendar, facts: known, events: [], ...more });

/** A value in short, or what is missing and the kinds of the gaps. */
export function valued(expression: Expression, context: ValueContext): unknown {
  const { value, missing, gaps } = evaluate(frozen(expression), context);
  if (value === null) return { missing, gaps: gaps.map(({ kind }) => kind) };
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'money':
      return `${value.money} ${value.currency}`;
    case 'date':
      return value.date;
    case 'code':
      return value.code;
    case 'boolean':
      return value.boolean;
  }
}

/** One of two values. */
export const choice = (when: Condition, yes: Expression, no: Expression): Expression => ({
  // biome-ignore lint/suspicious/noThenProperty: the vocabulary of definitions says so
  if: { when, then: yes, else: no },
});
