import type { UiSchema } from '@rjsf/utils';
import type { FactValue } from '../../../engine/schema/scenario.ts';

/** The answers of a form by fact. Absent: not answered. */
export type Answers = Readonly<Record<string, FactValue>>;

/** What the templates know beyond their own field: which fields stand on the page. */
export interface PageContext {
  readonly fields: readonly string[];
}

export type FormUi = UiSchema;

/** Every field's id starts with it. */
export const ID_PREFIX = 'q';
