import { type RJSFSchema, retrieveSchema } from '@rjsf/utils';
import type { FormPageDefinition } from '../../../../engine/form/types.ts';
import type { Answers, PageContext } from '../types.ts';
import type { FormValidator } from './load.ts';

/** The form's schema with its conditions decided by the answers. */
export const resolvedSchema = (validator: FormValidator, schema: RJSFSchema, answers: Answers): RJSFSchema =>
  retrieveSchema<Answers, RJSFSchema, PageContext>(validator, schema, schema, answers);

/** The questions that are asked, given the answers so far. */
export function shownFacts(resolved: RJSFSchema): ReadonlySet<string> {
  const properties = Object.entries(resolved.properties ?? {});
  return new Set(properties.filter(([, schema]) => schema !== false).map(([fact]) => fact));
}

/** The pages that ask anything, given the answers so far. */
export const shownPages = (pages: readonly FormPageDefinition[], shown: ReadonlySet<string>) =>
  pages.filter((page) => page.fields.some((fact) => shown.has(fact)));

/** The answers without those to questions that are no longer asked: what is hidden is never sent. */
export function shownAnswers(answers: Answers, shown: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => shown.has(fact)));
}
