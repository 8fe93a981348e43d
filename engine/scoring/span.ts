import type { Trilean } from '../conditions/types.ts';
import { own } from '../json/own.ts';
import type { Edition } from '../schema/edition.ts';
import type { Expression } from '../schema/expression.ts';
import { add, canonical, compare } from '../values/decimal.ts';

/** The least and the most that points can be; without an end, there is no bound. */
export interface Span {
  readonly low?: string;
  readonly high?: string;
}

export const exactly = (points: string): Span => ({ low: points, high: points });

/** The points of several things together. */
export function sum(spans: readonly Span[]): Span {
  const total = (ends: readonly (string | undefined)[]) =>
    ends.reduce((a, b) => (a === undefined || b === undefined ? undefined : add(a, b)), '0');
  return span(total(spans.map(({ low }) => low)), total(spans.map(({ high }) => high)));
}

/** A span that holds all of these. */
export function around(spans: readonly Span[]): Span {
  const outermost = (ends: readonly (string | undefined)[], sign: 1 | -1) =>
    ends.reduce((a, b) => {
      if (a === undefined || b === undefined) return undefined;
      return sign * compare(a, b) >= 0 ? a : b;
    }, ends[0]);
  return span(
    outermost(
      spans.map(({ low }) => low),
      -1,
    ),
    outermost(
      spans.map(({ high }) => high),
      1,
    ),
  );
}

/** A span cut off at a maximum, where there is one. */
export function upTo(maximum: string | undefined, { low, high }: Span): Span {
  if (maximum === undefined) return span(low, high);
  return span(low, high === undefined || compare(high, maximum) > 0 ? canonical(maximum) : high);
}

/** Whether a threshold is reached, as far as the span tells. */
export function reaches({ low, high }: Span, threshold: string): Trilean {
  if (low !== undefined && compare(low, threshold) >= 0) return true;
  if (high !== undefined && compare(high, threshold) < 0) return false;
  return null;
}

function span(low: string | undefined, high: string | undefined): Span {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

/**
 * Between which numbers an expression lies, whatever the facts turn out to be within their declared bounds. The bounds of a fact that a computation
 * establishes are not relied upon: nothing holds the computation to them.
 */
export function spanOf(expression: Expression, edition: Edition): Span {
  if ('number' in expression) return exactly(canonical(expression.number));
  if ('if' in expression) {
    return around([spanOf(expression.if.then, edition), spanOf(expression.if.else, edition)]);
  }
  if ('add' in expression) return sum(expression.add.map((part) => spanOf(part, edition)));
  if ('table' in expression) return spanOfTable(expression.table, edition);
  if (!('fact' in expression)) return {};
  const fact = own(edition.facts, expression.fact);
  if (fact?.establishedBy === 'computation' || (fact?.kind !== 'integer' && fact?.kind !== 'decimal'))
    return {};
  const { minimum, maximum } = fact;
  return span(
    minimum === undefined ? undefined : String(minimum),
    maximum === undefined ? undefined : String(maximum),
  );
}

function spanOfTable(key: string, edition: Edition): Span {
  const table = own(edition.tables ?? {}, key);
  const isOneRow = table !== undefined && !table.hit.startsWith('collect-');
  return isOneRow ? around(Object.values(table.rows).map(({ output }) => spanOf(output, edition))) : {};
}
