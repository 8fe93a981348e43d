import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../engine/schema/languages.ts';
import { LANGUAGE_NAMES } from '../language/languages.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Each language under its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const { language, setLanguage } = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of toggles, not a set of form fields
    <div className="languages" role="group" aria-label={t('language')}>
      {LANGUAGES.map((l) => (
        <button
          key={l}
          type="button"
          lang={l}
          className="language"
          aria-pressed={l === language}
          onClick={() => setLanguage(l)}
        >
          {LANGUAGE_NAMES[l]}
        </button>
      ))}
    </div>
  );
}
