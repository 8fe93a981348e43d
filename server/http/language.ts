import type { Request } from 'express';
import { LANGUAGES, type Language } from '../../engine/schema/text.ts';

/** The reader's language: as asked for in the address, as the account has it, as the browser prefers it; else English, for developers. */
export function languageOf(request: Request, ofAccount: Language | undefined): Language {
  const asked = LANGUAGES.find((language) => language === request.query.lang);
  if (asked !== undefined) return asked;
  // `*` is what programs send that have no preference.
  const preferred = request.acceptsLanguages().filter((language) => language !== '*');
  const accepted = preferred.length > 0 && request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === accepted) ?? ofAccount ?? 'en';
}
