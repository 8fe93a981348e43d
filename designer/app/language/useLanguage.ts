import { useTranslation } from 'react-i18next';
import { type Language, OWN_LANGUAGES, spokenFor } from '../../../engine/schema/languages.ts';
import { isLanguage, rememberLanguage } from './languages.ts';

/** The reader's language, and how to change it. The page's own words are in it where the interface speaks it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : OWN_LANGUAGES[0];
  return {
    language,
    setLanguage: (next) => {
      rememberLanguage(next);
      document.documentElement.lang = spokenFor(next);
      void i18n.changeLanguage(next);
    },
  };
}
