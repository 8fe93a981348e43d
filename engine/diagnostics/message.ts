import type { OwnLanguage } from '../schema/languages.ts';

/** What a problem says and how to mend it; `{name}` stands for a parameter of the diagnostic. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** The messages of one part of the engine: every code in every language. */
export type MessageArea = Readonly<Record<string, Readonly<Record<OwnLanguage, Wording>>>>;
