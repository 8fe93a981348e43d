import type { Assessment } from '../../../../engine/assessment/types.ts';
import { documentFact } from '../../../../engine/facts/of.ts';
import type { CaseFact } from '../../../../server/api/schemas/cases.ts';

export const GROUPS = ['missing', 'officer', 'applicant', 'registry', 'computation', 'others'] as const;
export type FactGroup = (typeof GROUPS)[number];

type Asked = Pick<Assessment, 'missing' | 'grounds' | 'requirements' | 'limits' | 'documents'>;

const isKnown = (fact: CaseFact) => fact.value !== undefined;

/**
 * The facts of a case by who establishes them. First those not known that something waits for, in the order in which they
 * settle most; last those not known that nothing waits for now. The facts of documents stand with the documents.
 */
export function factGroups(
  facts: readonly CaseFact[],
  assessment: Asked,
): Readonly<Record<FactGroup, readonly CaseFact[]>> {
  const documents = new Set(Object.keys(assessment.documents).map(documentFact));
  const waited = waitedFor(assessment);
  const rank = ({ fact }: CaseFact) => waited.indexOf(fact);
  const ordered = facts
    .filter(({ fact }) => !documents.has(fact))
    .sort((a, b) => a.definition.order - b.definition.order);
  const known = ordered.filter(isKnown);
  const unknown = ordered.filter((fact) => !isKnown(fact));
  const by = (who: string) => known.filter((fact) => fact.definition.establishedBy === who);
  return {
    missing: unknown.filter(({ fact }) => waited.includes(fact)).sort((a, b) => rank(a) - rank(b)),
    officer: by('officer'),
    applicant: by('applicant'),
    registry: by('registry'),
    computation: by('computation'),
    others: unknown.filter(({ fact }) => !waited.includes(fact)),
  };
}

/** The unknown facts that the assessment waits for: in its own order, then whatever a single item still names. */
function waitedFor({ missing, grounds, requirements, limits }: Asked): readonly string[] {
  const items = [grounds, requirements, limits].flatMap((map) => Object.values(map));
  return [...new Set([...missing.map(({ fact }) => fact), ...items.flatMap((item) => item.missing)])];
}
