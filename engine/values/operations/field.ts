import { own } from '../../json/own.ts';
import { fromFact } from '../from-fact.ts';
import type { Operation } from '../operation.ts';
import { listOf } from '../read-list.ts';
import { known, unknown } from '../result.ts';

/** A field of the row at hand. Where it is unknown, the list fact is what is missing. */
export const field: Operation<'field'> = {
  name: 'field',
  evaluate: ({ field: key }, context) => {
    const { row } = context;
    if (row === undefined) {
      throw new Error(`the expression was not parsed: there is no row for the field "${key}"`);
    }
    const about = { operation: 'field', name: key };
    const given = own(row.fields, key);
    if (given === undefined) return unknown({ missing: [row.list] }, about);
    const definition = own(listOf(row.list, context).fields, key);
    const value = definition === undefined ? undefined : fromFact(definition, given);
    if (value === undefined) throw new Error(`the expression was not parsed: the field "${key}" is no value`);
    return known(value, about);
  },
};
