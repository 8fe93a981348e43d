import { factsOf } from '../../../engine/facts/of.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Parameter } from '../../../engine/schema/parameter.ts';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';

/** What rules and results are put in words with: an edition, and the acts, code lists and official values that it names. */
export interface RuleWords {
  readonly edition: Edition;
  readonly acts: Readonly<Record<string, Act>>;
  readonly codelists: Readonly<Record<string, Codelist>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** With the facts that documents, scores, windows and the like imply. */
  readonly facts: Readonly<Record<string, Fact>>;
}

export const wordsOf = ({ inForce, acts, codelists, parameters }: ServiceEdition): RuleWords => ({
  edition: inForce.edition,
  acts,
  codelists,
  parameters,
  facts: factsOf(inForce.edition),
});
