import type { Value, ValueGap, ValueResult, ValueTrace } from './types.ts';

/** What a result says besides its value: the name it reads, the day, the rows, the comparisons. */
export type About = Pick<ValueTrace, 'operation'> &
  Partial<Pick<ValueTrace, 'name' | 'on' | 'rows' | 'unit' | 'because'>>;

/** Why a value is unknown. */
export interface Lack {
  readonly missing?: readonly string[];
  readonly gaps?: readonly ValueGap[];
}

/** A value that is known. */
export function known(value: Value, about: About, parts: readonly ValueResult[] = []): ValueResult {
  return { value, missing: [], gaps: [], trace: traceOf(value, about, parts) };
}

/** An unknown value: what its parts lack, and what it lacks itself. */
export function unknown(lack: Lack, about: About, parts: readonly ValueResult[] = []): ValueResult {
  return {
    value: null,
    missing: distinct([...(lack.missing ?? []), ...parts.flatMap(({ missing }) => missing)]),
    gaps: distinctGaps([...(lack.gaps ?? []), ...parts.flatMap(({ gaps }) => gaps)]),
    trace: traceOf(null, about, parts),
  };
}

function traceOf(value: Value | null, about: About, parts: readonly ValueResult[]): ValueTrace {
  return { ...about, value, parts: parts.map(({ trace }) => trace) };
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

/** Each gap once. */
export function distinctGaps(gaps: readonly ValueGap[]): readonly ValueGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

/** The values of results where all are known; undefined otherwise. */
export function valuesOf(results: readonly ValueResult[]): readonly Value[] | undefined {
  const values = results.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === results.length ? values : undefined;
}
