import { useTranslation } from 'react-i18next';
import type { Text } from '../../engine/schema/text.ts';
import { localize } from '../../engine/text/localize.ts';
import { useLanguage } from '../app/language/useLanguage.ts';
import { useTranslationNote } from './TranslationNote.tsx';

/**
 * A text of a definition in the reader's language. Where it had to fall back to another language, a small mark says which;
 * unofficial wordings are noted once for the page.
 */
export function LegalText({ text }: { readonly text: Text }) {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  const shown = localize(text, language);
  useTranslationNote(shown.unofficial);
  if (!shown.fallback) return shown.text;
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>{' '}
      <small className="fallback-mark">{t(`fallback.${shown.language}`)}</small>
    </>
  );
}
