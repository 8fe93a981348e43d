import type { Fact } from '../../../engine/schema/fact.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import { parseRaw, type RawProblem, type RawValue } from './raw.ts';

/** A fact that a form asks for. */
export interface AskedFact {
  readonly fact: string;
  readonly definition: Fact;
  readonly required: boolean;
}

export interface ReadFacts {
  readonly values: Readonly<Record<string, FactValue>>;
  readonly problems: Readonly<Record<string, RawProblem>>;
}

/** The values typed for the asked facts, and what is wrong with the others. */
export function readFacts(asked: readonly AskedFact[], raw: Readonly<Record<string, RawValue>>): ReadFacts {
  const values: Record<string, FactValue> = {};
  const problems: Record<string, RawProblem> = {};
  for (const { fact, definition, required } of asked) {
    const read = parseRaw(definition, raw[fact] ?? '');
    if (!read.ok) problems[fact] = read.problem;
    else if (read.value !== undefined) values[fact] = read.value;
    else if (required) problems[fact] = 'required';
  }
  return { values, problems };
}
