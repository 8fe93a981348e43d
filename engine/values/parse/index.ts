import type { OperationName } from '../operation.ts';
import { add, divide, max, min, multiply, round, subtract } from './arithmetic.ts';
import { conditional } from './choice.ts';
import { boolean, code, date, money, number } from './constants.ts';
import { datePlus, daysBetween, monthsBetween, yearsBetween } from './dates.ts';
import { countOf, daysCovered, earliest, latest, sumOf } from './lists.ts';
import { event, fact, field, parameter, table } from './names.ts';
import type { OperationParser } from './parsing.ts';

/** How each operation is parsed. */
export const parsers: { readonly [N in OperationName]: OperationParser } = {
  fact,
  field,
  parameter,
  table,
  event,
  number,
  money,
  date,
  code,
  boolean,
  add,
  subtract,
  multiply,
  divide,
  min,
  max,
  round,
  if: conditional,
  'date-plus': datePlus,
  'days-between': daysBetween,
  'months-between': monthsBetween,
  'years-between': yearsBetween,
  'count-of': countOf,
  'sum-of': sumOf,
  earliest,
  latest,
  'days-covered': daysCovered,
};

/** The keys that expressions of an operation may have beside its name. */
export const FURTHER_KEYS: Readonly<Record<string, readonly string[]>> = {
  money: ['currency'],
  parameter: ['on', 'part'],
};
