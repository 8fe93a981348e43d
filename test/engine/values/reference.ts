import type { Facts } from '../../../engine/conditions/types.ts';
import type { Expression } from '../../../engine/schema/expression.ts';

/** An exact fraction. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}
export type Plain = { readonly number: Fraction } | { readonly date: number } | null;

const DAY = 86_400_000;

/**
 * A plain, slow evaluator of some operations, to hold the engine against: fractions of big integers and the days of JavaScript's own calendar. It
 * shares nothing with the engine. Money is a number here.
 */
export function refer(expression: Expression, facts: Facts): Plain {
  const inner = (one: Expression) => refer(one, facts);
  if ('number' in expression) return { number: fraction(expression.number) };
  if ('money' in expression) return { number: fraction(expression.money) };
  if ('date' in expression) return { date: Date.parse(expression.date) / DAY };
  if ('fact' in expression) return ofFact(facts[expression.fact]);
  if ('if' in expression) {
    const { when, then: yes, else: no } = expression.if;
    const known = 'fact' in when ? facts[when.fact] : undefined;
    if (known !== undefined) return inner(known === true ? yes : no);
    const [a, b] = [inner(yes), inner(no)];
    return a !== null && b !== null && isSame(a, b) ? a : null;
  }
  // Null is unknown; undefined, not of that sort.
  const worked = arithmetic(expression, inner);
  return worked === undefined ? onDates(expression, facts, inner) : worked;
}

type Inner = (one: Expression) => Plain;

function arithmetic(expression: Expression, inner: Inner): Plain | undefined {
  if ('add' in expression) return reduced(expression.add.map(inner), plus);
  if ('multiply' in expression) return reduced(expression.multiply.map(inner), times);
  if ('subtract' in expression) {
    return reduced(expression.subtract.map(inner), (a, b) => plus(a, { over: -b.over, under: b.under }));
  }
  if ('divide' in expression) {
    return reduced(expression.divide.map(inner), (a, b) => times(a, { over: b.under, under: b.over }));
  }
  if ('min' in expression) return reduced(expression.min.map(inner), (a, b) => (isLess(b, a) ? b : a));
  if ('max' in expression) return reduced(expression.max.map(inner), (a, b) => (isLess(a, b) ? b : a));
  return undefined;
}

function onDates(expression: Expression, facts: Facts, inner: Inner): Plain {
  if ('days-between' in expression) {
    const [a, b] = expression['days-between'].map(inner);
    if (!a || !b || !('date' in a) || !('date' in b)) return null;
    return { number: { over: BigInt(b.date - a.date), under: 1n } };
  }
  if ('months-between' in expression) {
    const [a, b] = expression['months-between'].map(inner);
    if (!a || !b || !('date' in a) || !('date' in b)) return null;
    return { number: { over: BigInt(monthsBetween(a.date, b.date)), under: 1n } };
  }
  if ('date-plus' in expression) {
    const { date, unit, count } = expression['date-plus'];
    const [day, by] = [inner(date), inner(count)];
    if (!day || !by || !('date' in day) || !('number' in by)) return null;
    const steps = Number(by.number.over / by.number.under);
    return { date: unit === 'calendarDay' ? day.date + steps : monthsLater(day.date, steps) };
  }
  if ('days-covered' in expression) return coveredDays(expression['days-covered'], facts, inner);
  throw new Error(`the reference does not know ${JSON.stringify(expression)}`);
}

/** Day by day, however long it takes. */
function coveredDays(
  { list, from, to, within }: Extract<Expression, { readonly 'days-covered': unknown }>['days-covered'],
  facts: Facts,
  inner: (one: Expression) => Plain,
): Plain {
  const rows = facts[list];
  const [first, last] = within.map(inner);
  if (typeof rows !== 'object' || !first || !last || !('date' in first) || !('date' in last)) return null;
  let days = 0n;
  for (let day = first.date; day <= last.date; day++) {
    const isIn = rows.some((row) => {
      const [begins, ends] = [Date.parse(String(row[from])) / DAY, row[to]];
      return begins <= day && (ends === undefined || day <= Date.parse(String(ends)) / DAY);
    });
    if (isIn) days++;
  }
  return { number: { over: days, under: 1n } };
}

export function fraction(text: string): Fraction {
  const [whole = '', digits = ''] = text.split('.');
  return { over: BigInt(whole + digits), under: 10n ** BigInt(digits.length) };
}

function ofFact(value: Facts[string] | undefined): Plain {
  if (value === undefined || typeof value === 'object' || typeof value === 'boolean') return null;
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { date: Date.parse(text) / DAY } : { number: fraction(text) };
}

function reduced(parts: readonly Plain[], join: (a: Fraction, b: Fraction) => Fraction): Plain {
  const fractions = parts.flatMap((part) => (part !== null && 'number' in part ? [part.number] : []));
  if (fractions.length < parts.length) return null;
  return { number: fractions.reduce(join) };
}

const positive = ({ over, under }: Fraction): Fraction =>
  under < 0n ? { over: -over, under: -under } : { over, under };
const plus = (a: Fraction, b: Fraction) => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Fraction, b: Fraction) => ({ over: a.over * b.over, under: a.under * b.under });
const isLess = (a: Fraction, b: Fraction) => {
  const [x, y] = [positive(a), positive(b)];
  return x.over * y.under < y.over * x.under;
};

/** Whether two values are the same. */
export function isSame(a: Exclude<Plain, null>, b: Exclude<Plain, null>): boolean {
  if ('date' in a || 'date' in b) return 'date' in a && 'date' in b && a.date === b.date;
  return a.number.over * b.number.under === b.number.over * a.number.under;
}

/** Month after month: on the same day, or the last one of a shorter month. */
function monthsLater(day: number, months: number): number {
  const from = new Date(day * DAY);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const month = target.getUTCMonth();
  let last = target;
  for (let next = target; next.getUTCMonth() === month; next = new Date(next.getTime() + DAY)) {
    if (next.getUTCDate() <= from.getUTCDate()) last = next;
  }
  return last.getTime() / DAY;
}

function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from) || 0;
  let months = 0;
  while (monthsLater(from, months + 1) <= to) months++;
  return months;
}
