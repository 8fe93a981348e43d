import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../engine/schema/languages.ts';
import { isLanguage, rememberLanguage } from './languages.ts';

/** The language of the page, and how to change it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : LANGUAGES[0];
  return {
    language,
    setLanguage: (next) => {
      rememberLanguage(next);
      document.documentElement.lang = next;
      void i18n.changeLanguage(next);
    },
  };
}
