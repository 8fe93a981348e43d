import { type ErrorSchema, ErrorSchemaBuilder, type RJSFSchema, type UiSchema } from '@rjsf/utils';
import type { TFunction } from 'i18next';
import type { Language } from '../../../../engine/schema/text.ts';
import type { Answers } from '../types.ts';
import { explain, type RawProblem } from './explain.ts';
import type { FormValidator } from './load.ts';
import { fieldId, placeOf } from './places.ts';
import { resolvedSchema } from './shown.ts';

/** A problem with one answer. */
export interface FieldProblem {
  /** The path in the answers: the fact, and inside a list the item's index and its field. */
  readonly path: readonly string[];
  /** The control to go to. */
  readonly id: string;
  readonly label: string;
  readonly message: string;
}

/** What the questions are written in. */
export interface Wording {
  readonly ui: UiSchema;
  readonly t: TFunction<'portal'>;
  readonly language: Language;
}

/** Keywords that only lead to others: what is wrong is said by the keywords inside them. */
const QUIET = new Set([
  'if',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'propertyNames',
  'additionalProperties',
  'false schema',
]);

/** Every problem of the answers, one for each field, in the words of the reader. */
export function problemsOf(
  validator: FormValidator,
  schema: RJSFSchema,
  answers: Answers,
  wording: Wording,
): readonly FieldProblem[] {
  const resolved = resolvedSchema(validator, schema, answers);
  const found = new Map<string, FieldProblem>();
  for (const raw of validator.rawValidation<RawProblem>(schema, answers).errors ?? []) {
    const path = pathOf(raw);
    const id = fieldId(path);
    if (QUIET.has(raw.keyword) || path.length === 0 || found.has(id)) continue;
    const place = placeOf(resolved, wording.ui, path);
    const message = explain(raw, place, wording.t, wording.language);
    found.set(id, { path, id, label: place.label, message });
  }
  return [...found.values()];
}

function pathOf({ instancePath, keyword, params }: RawProblem): readonly string[] {
  const path = instancePath.split('/').slice(1).map(unescaped);
  return keyword === 'required' && typeof params.missingProperty === 'string'
    ? [...path, params.missingProperty]
    : path;
}

const unescaped = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The problems beside their fields, as the form wants them. */
export function errorSchemaOf(problems: readonly FieldProblem[]): ErrorSchema<Answers> {
  const builder = new ErrorSchemaBuilder<Answers>();
  for (const { path, message } of problems) builder.addErrors(sentence(message), [...path]);
  return builder.ErrorSchema;
}

/** Alone beside its field, a problem begins like a sentence. */
const sentence = (message: string) => message.charAt(0).toUpperCase() + message.slice(1);
