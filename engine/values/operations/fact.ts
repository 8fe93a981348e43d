import { factsOf } from '../../facts/of.ts';
import { own } from '../../json/own.ts';
import { fromFact } from '../from-fact.ts';
import type { Operation } from '../operation.ts';
import { known, unknown } from '../result.ts';

/** A fact of the case. */
export const fact: Operation<'fact'> = {
  name: 'fact',
  evaluate: ({ fact: key }, { edition, facts }) => {
    const about = { operation: 'fact', name: key };
    const given = own(facts, key);
    if (given === undefined) return unknown({ missing: [key] }, about);
    const definition = own(factsOf(edition), key);
    const value =
      definition === undefined || definition.kind === 'list' || typeof given === 'object'
        ? undefined
        : fromFact(definition, given);
    if (value === undefined) throw new Error(`the expression was not parsed: the fact "${key}" is no value`);
    return known(value, about);
  },
};
