import type { Language } from '../schema/text.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface FormRequest {
  readonly variant: string;
  readonly channel: string;
  readonly language: Language;
}

/** A page of the form. The page's fields are properties of `schema`; texts are in `uiSchema` only. */
export interface FormPageDefinition {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** All fields that may appear on the page, in order. */
  readonly fields: readonly string[];
  /** JSON Schema of this page alone (2020-12 compatible draft-07 vocabulary), with `if/then` for its conditional fields. */
  readonly schema: JsonObject;
  readonly uiSchema: JsonObject;
}

/** The generated form of an edition's variant for a channel. */
export interface FormDefinition {
  readonly title: string;
  readonly language: Language;
  /** One schema for all pages together: what the server validates on submission. Without texts, the same in every language. */
  readonly schema: JsonObject;
  /** SHA-256 of `schema`: the key of its compiled validator. */
  readonly schemaHash: string;
  readonly pages: readonly FormPageDefinition[];
}
