import type { JsonObject } from '../json/value.ts';
import type { Language } from '../schema/text.ts';

export interface FormRequest {
  readonly variant: string;
  readonly channel: string;
  readonly language: Language;
}

/** A page of the form: which fields stand on it, in order. Whether one shows now is the schema's own matter. */
export interface FormPageDefinition {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly fields: readonly string[];
}

/**
 * The generated form of an edition's variant for a channel.
 *
 * One JSON Schema and one uiSchema hold all pages, so that conditions may look across pages and one compiled validator
 * serves the whole form. The client gives the whole form data to it, renders the fields of the current page only, and lets
 * a person go on when no error lies on a field of that page. The server validates a submission with the same schema.
 */
export interface FormDefinition {
  readonly title: string;
  readonly language: Language;
  /** Without texts, the same in every language. Conditional fields and pages are `if/then`. */
  readonly schema: JsonObject;
  /** SHA-256 of `schema`: the key of its compiled validator. */
  readonly schemaHash: string;
  /** The texts: titles, help, names of options; and the widgets. */
  readonly uiSchema: JsonObject;
  readonly pages: readonly FormPageDefinition[];
}
