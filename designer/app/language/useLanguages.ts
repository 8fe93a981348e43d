import { useQuery } from '@tanstack/react-query';
import { type Language, OWN_LANGUAGE_NAMES, OWN_LANGUAGES } from '../../../engine/schema/languages.ts';
import { infoQuery } from '../api/queries.ts';
import { isSpoken } from './languages.ts';

interface Languages {
  /** What one can choose: the languages of the interface, then those of the library that it does not speak. */
  readonly offered: readonly Language[];
  /** What a language calls itself. */
  readonly nameOf: (language: Language) => string;
  /** Whether the library's languages are known already. */
  readonly known: boolean;
}

/** The languages in which one can read here. */
export function useLanguages(): Languages {
  const written = useQuery(infoQuery).data?.languages;
  const others = (written ?? []).filter(({ language }) => !isSpoken(language));
  return {
    offered: [...OWN_LANGUAGES, ...others.map(({ language }) => language)],
    nameOf: (language) =>
      isSpoken(language)
        ? OWN_LANGUAGE_NAMES[language]
        : (others.find((one) => one.language === language)?.name ?? language),
    known: written !== undefined,
  };
}
