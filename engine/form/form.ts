import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { hashOf } from '../json/hash.ts';
import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { askedFor } from '../service/asked-for.ts';
import { wording } from '../text/localize.ts';
import { placeSchemas } from './condition-schema.ts';
import { fieldUi } from './field-ui.ts';
import { formPlaces } from './places.ts';
import { formSchema } from './schema.ts';
import type { FormDefinition, FormRequest } from './types.ts';

/**
 * The form of an edition for a variant and a channel: JSON Schema, texts and pages.
 * @param at the day on which codes must be valid
 * @returns the form; or `no-such-variant`, `no-such-channel`, `channel-not-for-variant`, or the `form-condition-…` diagnostics
 * of conditions that JSON Schema cannot express
 */
export function form(
  library: Pick<Library, 'codelists'>,
  edition: Edition,
  request: FormRequest,
  at: IsoDate,
): Result<FormDefinition> {
  const { variant, language } = request;
  const asked = askedFor(edition, request);
  if (asked.length > 0) return { ok: false, diagnostics: asked };
  const places = formPlaces(edition, variant);
  const conditions = placeSchemas(edition, places);
  if (!conditions.ok) return conditions;
  const context = { codelists: library.codelists, at };
  const schema = formSchema(edition, places, conditions.value, context);
  const facts = [...new Set(places.map(({ fact }) => fact))];
  const fields = facts.flatMap((id) => {
    const fact = edition.facts[id];
    return fact === undefined ? [] : [[id, fieldUi(fact, context, language)]];
  });
  return ok({
    title: wording(edition.form.title, language),
    language,
    schema,
    schemaHash: hashOf(schema),
    uiSchema: { 'ui:order': facts, ...Object.fromEntries(fields) },
    pages: inOrder(edition.form.pages).flatMap(([id, page]) => {
      const own = places.filter((place) => place.page === id).map(({ fact }) => fact);
      if (own.length === 0) return [];
      const description =
        page.description === undefined ? {} : { description: wording(page.description, language) };
      return [{ id, title: wording(page.title, language), ...description, fields: own }];
    }),
  });
}
