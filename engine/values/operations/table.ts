import { evaluateTable } from '../../tables/evaluate.ts';
import type { Operation } from '../operation.ts';

/** The output of a decision table, with the rows that gave it. */
export const table: Operation<'table'> = {
  name: 'table',
  evaluate: ({ table: key }, context, inner) => {
    const { rows, result } = evaluateTable(key, context, inner);
    const { value, trace } = result;
    return { ...result, trace: { operation: 'table', name: key, rows, value, parts: [trace] } };
  },
};
