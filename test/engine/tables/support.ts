import { parseDate } from '../../../engine/calendar/date.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { SimpleFact } from '../../../engine/schema/fact.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { Cell, HitPolicy, Table } from '../../../engine/schema/table.ts';
import type { ValueContext } from '../../../engine/values/types.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const title = { en: 'Title' };

export function day(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`"${text}" is no date`);
  return date;
}

export const whole = (minimum: number, maximum: number): SimpleFact => ({
  kind: 'integer',
  order: 1,
  title,
  establishedBy: 'applicant',
  minimum,
  maximum,
});

export const choice = (...options: readonly string[]): SimpleFact => ({
  kind: 'choice',
  order: 1,
  title,
  establishedBy: 'applicant',
  options: Object.fromEntries(options.map((option, order) => [option, { order, title }])),
});

export const yesNo: SimpleFact = { kind: 'boolean', order: 1, title, establishedBy: 'applicant' };

export type RowInput = readonly [
  key: string,
  when: Readonly<Record<string, Cell>>,
  output: Table['rows'][string]['output'],
  priority?: number,
];

/** A table whose inputs are the facts of the same names. */
export function tableOf(hit: HitPolicy, inputs: readonly string[], rows: readonly RowInput[]): Table {
  return {
    order: 1,
    title,
    hit,
    inputs: Object.fromEntries(inputs.map((fact, order) => [fact, { order, value: { fact } }])),
    rows: Object.fromEntries(
      rows.map(([key, when, output, priority], order) => [
        key,
        { order, when: { ...when }, output, ...(priority === undefined ? {} : { priority }) },
      ]),
    ),
  };
}

export function contextOf(aspects: Partial<Edition>, facts: Facts = {}): ValueContext {
  return {
    edition: tinyEdition(aspects),
    parameters: {},
    calendar: {
      $schema: 'calendar',
      id: 'plain',
      title,
      timeZone: 'UTC',
      weekend: [6, 7],
      years: {},
      utcOffsets: {},
    },
    facts,
    events: [],
  };
}
