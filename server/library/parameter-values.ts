import { isObject } from '../../engine/json/value.ts';

/** The values of a parameter's file by their keys, as they stand there. */
export function valuesIn(text: string): readonly (readonly [string, unknown])[] {
  const parameter: unknown = JSON.parse(text);
  return isObject(parameter) && isObject(parameter.values) ? Object.entries(parameter.values) : [];
}
