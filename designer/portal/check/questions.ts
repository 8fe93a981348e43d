import type { Assessment } from '../../../engine/assessment/types.ts';
import { factsIn } from '../../../engine/check/conditions-of.ts';
import { visibleFacts } from '../../../engine/facts/visible.ts';
import { formPlaces } from '../../../engine/form/places.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import type { Text } from '../../../engine/schema/text.ts';

type Facts = Readonly<Record<string, FactValue>>;

/** The questions of one page of the form; those that no page asks have no title. */
export interface QuestionGroup {
  readonly page: string;
  readonly title?: Text;
  readonly facts: readonly string[];
}

/**
 * The applicant's questions with which a check begins: of the form's, in its order, those on which something rests, and those that decide whether
 * they are asked. Names and telephone numbers are none of a check's business.
 * @param missing what an assessment without any answer lacks
 */
export function firstQuestions(
  edition: Edition,
  variant: string,
  missing: Assessment['missing'],
): readonly QuestionGroup[] {
  const wanted = new Set(
    missing.filter(({ establishedBy }) => establishedBy === 'applicant').map(({ fact }) => fact),
  );
  const places = formPlaces(edition, variant);
  const asked = new Set(places.map(({ fact }) => fact));
  // What decides whether a question is asked may itself depend on another.
  for (const fact of wanted)
    for (const place of places)
      if (place.fact === fact)
        for (const other of place.when.flatMap(factsIn)) if (asked.has(other)) wanted.add(other);
  const pages = [...new Set(places.map(({ page }) => page))].map((page) => ({
    page,
    ...titled(edition.form.pages[page]?.title),
    facts: places.filter((place) => place.page === page && wanted.has(place.fact)).map(({ fact }) => fact),
  }));
  const others = [...wanted].filter((fact) => !asked.has(fact));
  return [...pages, { page: '', facts: others }].filter(({ facts }) => facts.length > 0);
}

const titled = (title: Text | undefined) => (title === undefined ? {} : { title });

/** Whether a question is asked now: the form hides some until others are answered. */
export function isAsked(edition: Edition, variant: string, facts: Facts, fact: string): boolean {
  const answered = { ...facts, [fact]: facts[fact] ?? '' };
  return Object.hasOwn(visibleFacts(edition, variant, answered), fact);
}

/**
 * What is still unknown and can be supposed, in the best order to ask, without what the first page shows already.
 * @param known the facts given, with those that follow from them
 */
export function supposable(
  edition: Edition,
  { variant, missing }: Pick<Assessment, 'variant' | 'missing'>,
  known: Facts,
): readonly string[] {
  return missing.map(({ fact }) => fact).filter((fact) => isAsked(edition, variant, known, fact));
}
