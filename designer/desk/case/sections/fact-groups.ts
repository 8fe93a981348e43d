import type { Assessment } from '../../../../engine/assessment/types.ts';
import { documentFact } from '../../../../engine/facts/of.ts';
import type { CaseFact } from '../../../../server/api/schemas/cases.ts';

export const GROUPS = ['missing', 'officer', 'applicant', 'registry', 'computation', 'others'] as const;
export type FactGroup = (typeof GROUPS)[number];

type Asked = Pick<Assessment, 'missing' | 'documents' | (typeof WAITING)[number]>;

/** The results that name the facts which would settle them. */
const WAITING = [
  'grounds',
  'requirements',
  'limits',
  'amounts',
  'scores',
  'windows',
  'attempts',
  'votes',
  'quotas',
  'periods',
] as const;

/** Officers state their own facts, and those of a registry, whose extract they have seen. */
export const isStatedHere = ({ definition }: CaseFact): boolean =>
  definition.establishedBy === 'officer' || definition.establishedBy === 'registry';

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
function waitedFor({ missing, ...asked }: Asked): readonly string[] {
  const items = WAITING.flatMap((kind): readonly { readonly missing: readonly string[] }[] =>
    Object.values(asked[kind]),
  );
  return [...new Set([...missing.map(({ fact }) => fact), ...items.flatMap((item) => item.missing)])];
}
