import type { Diagnostic } from '../../../engine/diagnostics/diagnostic.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { request } from './request.ts';

/** A diagnostic of the library with its words. */
export type DescribedDiagnostic = Diagnostic & { readonly message: string; readonly hint: string };

export const listChecks = (language: Language) =>
  request<{ readonly items: readonly DescribedDiagnostic[] }>('GET', '/checks', {
    query: { lang: language },
  });
