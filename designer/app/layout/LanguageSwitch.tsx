import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenByBrowser } from '../language/languages.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useLanguages } from '../language/useLanguages.ts';

/** Each language under its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const { language, setLanguage } = useLanguage();
  const { offered, nameOf, known } = useLanguages();
  // Remembered from another library that was served here.
  const isGone = known && !offered.includes(language);
  useEffect(() => {
    if (isGone) setLanguage(spokenByBrowser());
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of toggles, not a set of form fields
    <div className="languages" role="group" aria-label={t('language')}>
      {offered.map((l) => (
        <button
          key={l}
          type="button"
          lang={l}
          className="language"
          aria-pressed={l === language}
          onClick={() => setLanguage(l)}
        >
          {nameOf(l)}
        </button>
      ))}
    </div>
  );
}
