import { own } from '../json/own.ts';
import { supersededIn } from '../library/standing.ts';
import type { Parameter } from '../schema/parameter.ts';
import type { IsoDate } from '../schema/primitives.ts';

type ParameterValue = Parameter['values'][string];

/** A parameter's value with its key. */
export interface ValueOnDay {
  readonly key: string;
  readonly value: ParameterValue;
}

/**
 * The value that a parameter has on a day: the one that began last, unless it has ended; a value that another one supersedes
 * does not count. Never the nearest one: on a day without a value there is none.
 */
export function valueOn(parameter: Parameter, day: IsoDate): ValueOnDay | undefined {
  const superseded = supersededIn(parameter.values);
  const [last] = Object.entries(parameter.values)
    .filter(([key, { from }]) => !superseded.has(key) && from <= day)
    .sort(([a, { from: first }], [b, { from: second }]) =>
      first === second ? (a < b ? -1 : 1) : first < second ? 1 : -1,
    );
  if (last === undefined) return undefined;
  const [key, value] = last;
  return value.to !== undefined && value.to < day ? undefined : { key, value };
}

/** The decimal text of a value, or of one of its parts; undefined where it is not divided so. */
export function partOf(value: ParameterValue, part: string | undefined): string | undefined {
  return part === undefined ? value.value : own(value.parts ?? {}, part);
}
