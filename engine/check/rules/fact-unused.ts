import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { placeholdersOf } from '../../notice/placeholders.ts';
import type { Edition } from '../../schema/edition.ts';
import { LANGUAGES } from '../../schema/text.ts';
import { conditionsOf, factsIn } from '../conditions-of.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** What is not needed is not collected about a person. */
export const factUnused: Rule = {
  name: 'fact-unused',
  severity: 'warning',
  docs: 'No form field, record, condition, entitlement or notice uses a fact.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const used = usedFacts(edition);
      return Object.keys(edition.facts)
        .filter((fact) => !used.has(fact))
        .map((fact) => warning('fact-unused', place(join('/facts', fact)), { fact }));
    }),
};

function usedFacts(edition: Edition): ReadonlySet<string> {
  const { form, workflow, entitlements = {}, notices = {} } = edition;
  return new Set([
    ...Object.values(form.pages).flatMap(({ fields }) => Object.keys(fields)),
    ...Object.values(workflow.transitions).flatMap(({ records = {} }) => Object.keys(records)),
    ...conditionsOf(edition).flatMap(({ condition }) => factsIn(condition)),
    ...Object.values(entitlements)
      .flatMap(({ requested, timesUsed }) => [requested, timesUsed])
      .filter(isKey),
    ...Object.values(notices).flatMap(({ title, body }) =>
      LANGUAGES.flatMap((language) =>
        placeholdersOf(`${title[language] ?? ''} ${body[language] ?? ''}`),
      ).flatMap((placeholder) => (placeholder.kind === 'fact' ? [placeholder.id] : [])),
    ),
  ]);
}

const isKey = (key: string | undefined): key is string => key !== undefined;
