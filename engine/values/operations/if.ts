import { holds } from '../holds.ts';
import type { Operation } from '../operation.ts';
import { known, unknown } from '../result.ts';

/** One value or another, as a condition has it. Where the condition is unknown: the value that both have in common, else unknown. */
export const conditional: Operation<'if'> = {
  name: 'if',
  evaluate: ({ if: { when, then, else: otherwise } }, context, inner) => {
    const { result, because, missing } = holds(when, context);
    const about = { operation: 'if', because };
    if (result !== null) {
      const part = inner(result ? then : otherwise);
      return part.value === null ? unknown({}, about, [part]) : known(part.value, about, [part]);
    }
    const parts = [inner(then), inner(otherwise)];
    const [first, second] = parts.map(({ value }) => value);
    const agree = first != null && second != null && JSON.stringify(first) === JSON.stringify(second);
    return agree ? known(first, about, parts) : unknown({ missing }, about, parts);
  },
};
