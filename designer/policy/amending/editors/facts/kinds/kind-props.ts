import type { Fact } from '../../../../../../engine/schema/fact.ts';

/** What the fields of a fact's kind are given. */
export interface KindProps<K extends Fact['kind']> {
  readonly pointer: string;
  readonly fact: Extract<Fact, { kind: K }>;
  readonly name: string;
}
