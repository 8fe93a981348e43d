import type { Request } from 'express';
import type { Language } from '../../engine/schema/languages.ts';

/**
 * The reader's language: as asked for in the address, as the account has it, as the browser prefers it; else English, for developers.
 * @param known the languages that can be read here
 */
export function languageOf(
  request: Request,
  ofAccount: Language | undefined,
  known: readonly Language[],
): Language {
  const asked = known.find((language) => language === request.query.lang);
  if (asked !== undefined) return asked;
  // `*` is what programs send that have no preference.
  const preferred = request.acceptsLanguages().filter((language) => language !== '*');
  const accepted = preferred.length > 0 && request.acceptsLanguages([...known]);
  return [accepted, ofAccount].map((one) => known.find((language) => language === one)).find(Boolean) ?? 'en';
}
