import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { placeholdersOf } from '../../notice/placeholders.ts';
import type { Edition } from '../../schema/edition.ts';
import { languagesIn, wordingIn } from '../../text/wording-in.ts';
import { factsIn as factsInValues } from '../../values/facts-in.ts';
import { conditionsOf, factsIn } from '../conditions-of.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';
import { walk } from '../walk.ts';

/** What is not needed is not collected about a person. */
export const factUnused: Rule = {
  name: 'fact-unused',
  severity: 'warning',
  docs: 'No form field, record, condition, entitlement or notice uses a fact, or a field of a list.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const used = usedFacts(edition);
      return [
        ...Object.keys(edition.facts)
          .filter((fact) => !used.has(fact))
          .map((fact) => warning('fact-unused', place(join('/facts', fact)), { fact })),
        ...unusedFields(edition, used).map(([list, field]) =>
          warning('fact-unused', place(join('/facts', list, 'fields', field)), { fact: `${list}.${field}` }),
        ),
      ];
    }),
};

/** The fields that nothing names, of lists that are used otherwise than whole: on the form, in a step or a notice all their fields are. */
function unusedFields(edition: Edition, used: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const whole = usedWhole(edition);
  const named = namedFields(edition);
  return Object.entries(edition.facts).flatMap(([list, fact]) =>
    fact.kind !== 'list' || !used.has(list) || whole.includes(list)
      ? []
      : Object.keys(fact.fields)
          .filter((field) => !named.has(field))
          .map((field) => [list, field] as const),
  );
}

/** Every field that a condition or an expression of the edition names, of whichever list. */
function namedFields(edition: Edition): ReadonlySet<string> {
  const named = new Set<string>();
  walk(edition, (value) => {
    if (isObject(value) && typeof value.field === 'string') named.add(value.field);
  });
  return named;
}

function usedFacts(edition: Edition): ReadonlySet<string> {
  const { entitlements = {}, grounds = {}, requirements = {} } = edition;
  return new Set([
    ...usedWhole(edition),
    ...[...Object.values(grounds), ...Object.values(requirements)].map(({ each }) => each).filter(isKey),
    ...conditionsOf(edition).flatMap(({ condition }) => factsIn(condition)),
    ...Object.values(entitlements)
      .flatMap(({ requested, timesUsed, total }) => [requested, timesUsed, total?.used])
      .filter(isKey),
    ...workedOutFrom(edition),
  ]);
}

/** The facts that values rest on: computed facts, tables, amounts, scores, what is dated and counted. */
function workedOutFrom(edition: Edition): readonly string[] {
  const { facts, tables, amounts, scoring, windows, attempts, votes, quotas, entitlements } = edition;
  const values = Object.values(facts).map(({ value }) => value);
  const aspects = [tables, amounts, scoring, windows, attempts, votes, quotas, entitlements];
  return factsInValues([values, aspects], edition);
}

/** The facts that the form asks, steps record and notices show. */
function usedWhole({ form, workflow, notices = {} }: Edition): readonly string[] {
  return [
    ...Object.values(form.pages).flatMap(({ fields }) => Object.keys(fields)),
    ...Object.values(workflow.transitions).flatMap(({ records = {} }) => Object.keys(records)),
    ...Object.values(notices).flatMap(({ title, body }) =>
      [title, body]
        .flatMap((text) => languagesIn(text).map((language) => wordingIn(text, language) ?? ''))
        .flatMap(placeholdersOf)
        .flatMap((placeholder) => (placeholder.kind === 'fact' ? [placeholder.id] : [])),
    ),
  ];
}

const isKey = (key: string | undefined): key is string => key !== undefined;
