import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { RawProblem, RawValue } from './raw.ts';

/** What every control for a fact takes. */
export interface FactInputProps<F extends Fact = Fact, V extends RawValue = RawValue> {
  readonly id: string;
  readonly fact: F;
  readonly codelists: Readonly<Record<string, Codelist>>;
  readonly value: V;
  readonly required: boolean;
  readonly problem?: RawProblem | undefined;
  readonly onChange: (value: V) => void;
}
