import type { OwnLanguage } from '../../../engine/schema/languages.ts';

/** A kind of problem: its HTTP status and what it says. `{name}` is a parameter. */
export type ProblemKind = { readonly status: number } & Readonly<Record<OwnLanguage, string>>;
