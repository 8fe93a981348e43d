/** Signs of arithmetic between two values. */
export const SIGNS = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const;

/** What a function takes, in order; with `?` what may be left out, with `…` what may be repeated. */
type Arguments = readonly string[];

/**
 * The functions of formulas by the name of their operation. A key that is none of them, before a bracket, is a parameter on a day:
 * `base(submitted-on)`.
 */
export const FUNCTIONS = {
  fact: ['fact'],
  field: ['field'],
  parameter: ['parameter', 'date', 'code?'],
  table: ['table'],
  event: ['event'],
  add: ['value', 'value…'],
  subtract: ['value', 'value'],
  multiply: ['value', 'value…'],
  divide: ['value', 'value'],
  min: ['value', 'value…'],
  max: ['value', 'value…'],
  round: ['value', 'step', 'mode?'],
  'date-plus': ['date', 'count', 'unit'],
  'days-between': ['date', 'date'],
  'months-between': ['date', 'date'],
  'years-between': ['date', 'date'],
  'count-of': ['list', 'condition?'],
  'sum-of': ['list', 'value', 'condition?'],
  earliest: ['list', 'field'],
  latest: ['list', 'field'],
  'days-covered': ['list', 'field', 'field', 'date', 'date'],
} as const satisfies Readonly<Record<string, Arguments>>;

export type FunctionName = keyof typeof FUNCTIONS;

/** Words that stand for themselves: a fact of that key is written `fact(key)`. */
const WORDS = ['if', 'then', 'else', 'true', 'false', 'and', 'or', 'not'] as const;

export const ROUNDING = ['half-up', 'up', 'down'] as const;
export const UNITS = ['calendarDay', 'workingDay', 'month', 'year'] as const;

/** Comparisons that have a sign; the others are written by their name. */
export const OPERATOR_SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '!=',
  greaterThanInclusive: '>=',
  lessThanInclusive: '<=',
  greaterThan: '>',
  lessThan: '<',
};

export const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/** Whether a name is read as one word. */
export const isName = (name: string): boolean => /^[a-z][a-z0-9]*(-+[a-z0-9]+)*$/.test(name);

/** Whether a word stands for itself, so that it names nothing. */
export const isReserved = (name: string): boolean => WORDS.some((word) => word === name);
