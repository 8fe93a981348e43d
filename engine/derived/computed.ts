import type { Edition } from '../schema/edition.ts';
import type { Expression } from '../schema/expression.ts';
import type { Fact } from '../schema/fact.ts';
import { evaluate } from '../values/evaluate.ts';
import { factsIn } from '../values/facts-in.ts';
import { toFact } from '../values/to-fact.ts';
import type { ValueContext } from '../values/types.ts';
import type { Derived, DerivedFact } from './provider.ts';

/** The facts of an edition that a value expression establishes. */
export function computedFacts(edition: Edition): readonly DerivedFact[] {
  return Object.entries(edition.facts).flatMap(([key, fact]) => {
    const { value } = fact;
    if (value === undefined) return [];
    const restsOn = factsIn(value, edition);
    return [{ key, fact, restsOn, compute: (context) => compute(fact, value, context) }];
  });
}

function compute(fact: Fact, expression: Expression, context: ValueContext): Derived {
  const { value, missing, gaps, trace } = evaluate(expression, context);
  if (value === null) return { missing, gaps, trace };
  const held = toFact(fact.kind, value);
  if (held !== undefined) return { value: held, missing: [], gaps: [], trace };
  const number = value.kind === 'number' ? value.number : '';
  return { missing: [], gaps: [{ kind: 'not-whole', number }], trace };
}
