import { compile } from '../conditions/compile.ts';
import type { Facts } from '../conditions/types.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';

/**
 * The facts without the answers that the form hides: an answer given before its page or field was hidden says nothing any more.
 * A field is shown only while its conditions are true, as in the form itself; a hidden answer may hide others in turn. Facts that others than the
 * applicant establish are not answers and stay.
 */
export function visibleFacts(edition: Edition, variant: string, facts: Facts): Facts {
  const fields = conditionalFields(edition, variant);
  let visible = facts;
  // Hiding only ever makes more conditions unknown, never more of them true: this ends, and the order does not matter.
  for (;;) {
    const hidden = Object.keys(visible).filter(
      (fact) => fields.get(fact)?.every((isShown) => !isShown(visible)) ?? false,
    );
    if (hidden.length === 0) return visible;
    visible = Object.fromEntries(Object.entries(visible).filter(([fact]) => !hidden.includes(fact)));
  }
}

type IsShown = (facts: Facts) => boolean;

/** For every answer of the variant's form: the places where it is asked, each with whether that place is shown. */
function conditionalFields(edition: Edition, variant: string): ReadonlyMap<string, readonly IsShown[]> {
  const applies = (appliesTo: readonly string[] | undefined) => appliesTo?.includes(variant) ?? true;
  const places = new Map<string, readonly IsShown[]>();
  for (const page of Object.values(edition.form.pages)) {
    if (!applies(page.appliesTo)) continue;
    const pageShown = shownWhen(page.when, edition);
    for (const [fact, field] of Object.entries(page.fields)) {
      if (!applies(field.appliesTo) || edition.facts[fact]?.establishedBy !== 'applicant') continue;
      const fieldShown = shownWhen(field.when, edition);
      places.set(fact, [...(places.get(fact) ?? []), (facts) => pageShown(facts) && fieldShown(facts)]);
    }
  }
  return places;
}

function shownWhen(when: Condition | undefined, edition: Edition): IsShown {
  if (when === undefined) return () => true;
  const evaluate = compile(when, edition.conditions);
  return (facts) => evaluate(facts).result === true;
}
