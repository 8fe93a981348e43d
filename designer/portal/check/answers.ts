import { documentFact } from '../../../engine/facts/of.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import type { RawValue } from '../../desk/facts/raw.ts';
import { type ReadFacts, readFacts } from '../../desk/facts/read-facts.ts';

/** What stands in the controls of a check, by fact. */
export type RawAnswers = Readonly<Record<string, RawValue>>;

/** What a control shows while nobody has typed into it: of a list that needs rows, one to begin with. */
export function shownValue(fact: Fact, raw: RawValue | undefined): RawValue {
  if (raw !== undefined) return raw;
  return fact.kind === 'list' && (fact.minItems ?? 0) > 0 ? [{}] : '';
}

/** The answers as facts. What was left empty is unknown: nothing has to be answered. */
export function readAnswers(facts: Readonly<Record<string, Fact>>, raw: RawAnswers): ReadFacts {
  const asked = Object.entries(raw).flatMap(([fact, value]) => {
    const definition = facts[fact];
    const filled = withoutEmptyRows(value);
    const given = definition !== undefined && filled !== undefined;
    return given ? [{ fact, definition, required: false, filled }] : [];
  });
  return readFacts(asked, Object.fromEntries(asked.map(({ fact, filled }) => [fact, filled])));
}

/** Rows in which nothing stands are none; a list of such rows says nothing. */
function withoutEmptyRows(raw: RawValue): RawValue | undefined {
  if (typeof raw === 'string') return raw;
  const filled = raw.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
  return filled.length === 0 && raw.length > 0 ? undefined : filled;
}

/** The facts that all documents of a variant are presented, or obtained by the body. */
export function allDocuments(
  { documents = {} }: Edition,
  variant: string,
): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    Object.entries(documents)
      .filter(
        ([, { appliesTo, presentedBySubmission }]) => appliesTo.includes(variant) && !presentedBySubmission,
      )
      .map(([id]) => [documentFact(id), true]),
  );
}
