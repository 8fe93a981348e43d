import { own } from '../../json/own.ts';
import { partOf, valueOn } from '../../parameters/value-on.ts';
import { canonical } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { known, unknown } from '../result.ts';
import type { Value } from '../types.ts';

/** A dated official value on a day. On a day for which it has none, or not that part, there is a gap: never the nearest value. */
export const parameter: Operation<'parameter'> = {
  name: 'parameter',
  evaluate: (expression, context, inner) => {
    const name = expression.parameter;
    const definition = own(context.parameters, name);
    if (definition === undefined) throw new Error(`the expression was not parsed: no parameter "${name}"`);
    const on = inner(expression.on);
    const part = expression.part === undefined ? undefined : inner(expression.part);
    const parts = part === undefined ? [on] : [on, part];
    const day = on.value?.kind === 'date' ? on.value.date : undefined;
    const code = part?.value?.kind === 'code' ? part.value.code : undefined;
    const about = { operation: 'parameter', name, ...(day === undefined ? {} : { on: day }) };
    if (day === undefined || (part !== undefined && code === undefined)) return unknown({}, about, parts);
    const found = valueOn(definition, day);
    const text = found === undefined ? undefined : partOf(found.value, code);
    if (text === undefined) {
      const gap = {
        kind: 'parameter',
        parameter: name,
        on: day,
        ...(code === undefined ? {} : { part: code }),
      } as const;
      return unknown({ gaps: [gap] }, about, parts);
    }
    const { currency } = definition.unit;
    const amount = canonical(text);
    const value: Value =
      currency === undefined
        ? { kind: 'number', number: amount }
        : { kind: 'money', money: amount, currency };
    return known(value, about, parts);
  },
};
