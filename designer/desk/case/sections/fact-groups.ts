import type { CaseFact, CaseView } from '../../../../server/api/schemas/cases.ts';

export const GROUPS = ['missing', 'officer', 'applicant', 'registry', 'computation'] as const;
export type FactGroup = (typeof GROUPS)[number];

const isKnown = (fact: CaseFact) => fact.value !== undefined;

/**
 * The facts of a case by who establishes them; those that an officer still has to establish come first,
 * in the order in which they settle most.
 */
export function factGroups(
  view: Pick<CaseView, 'facts'> & { readonly assessment: Pick<CaseView['assessment'], 'missing'> },
): Readonly<Record<FactGroup, readonly CaseFact[]>> {
  const asked = view.assessment.missing.map(({ fact }) => fact);
  const rank = ({ fact }: CaseFact) => (asked.includes(fact) ? asked.indexOf(fact) : asked.length);
  const ordered = [...view.facts].sort((a, b) => a.definition.order - b.definition.order);
  const by = (who: string) => ordered.filter((fact) => fact.definition.establishedBy === who);
  return {
    missing: by('officer')
      .filter((fact) => !isKnown(fact))
      .sort((a, b) => rank(a) - rank(b)),
    officer: by('officer').filter(isKnown),
    applicant: by('applicant'),
    registry: by('registry'),
    computation: by('computation'),
  };
}
