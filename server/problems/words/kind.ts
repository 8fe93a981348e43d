import type { Language } from '../../../engine/schema/text.ts';

/** A kind of problem: its HTTP status and what it says. `{name}` is a parameter. */
export type ProblemKind = { readonly status: number } & Readonly<Record<Language, string>>;
