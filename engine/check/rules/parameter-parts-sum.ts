import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Parameter } from '../../schema/parameter.ts';
import { add, canonical, compare } from '../../values/decimal.ts';
import type { Rule } from '../rule.ts';

/** A value that is divided is the sum of its parts. */
export const parameterPartsSum: Rule = {
  name: 'parameter-parts-sum',
  severity: 'error',
  docs: "The parts of a parameter's value do not sum up to the value.",
  run: (library) => Object.values(library.parameters).flatMap(problems),
};

function problems({ id, values }: Parameter): readonly Diagnostic[] {
  return Object.entries(values).flatMap(([key, { value, parts }]): readonly Diagnostic[] => {
    if (parts === undefined) return [];
    const sum = Object.values(parts).reduce((total, part) => add(total, part), '0');
    if (compare(sum, value) === 0) return [];
    const at = { file: `parameters/${id}.json`, pointer: join('/values', key, 'parts') };
    return [error('parameter-parts-sum', at, { parameter: id, value: key, sum, expected: canonical(value) })];
  });
}
