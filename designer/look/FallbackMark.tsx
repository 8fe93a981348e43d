import { useTranslation } from 'react-i18next';
import type { Language } from '../../engine/schema/languages.ts';
import { isSpoken } from '../app/language/languages.ts';
import { useLanguages } from '../app/language/useLanguages.ts';

/** Says in which language a wording is that does not exist in the reader's. */
export function FallbackMark({ language }: { readonly language: Language }) {
  const { t } = useTranslation('common');
  const { nameOf } = useLanguages();
  return (
    <small className="fallback-mark">
      {isSpoken(language) ? t(`fallback.${language}`) : t('fallback.other', { language: nameOf(language) })}
    </small>
  );
}
