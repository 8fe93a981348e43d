import { useTranslation } from 'react-i18next';
import type { Text } from '../../../engine/schema/text.ts';
import { localize } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Prose } from '../../look/Prose.tsx';
import { useTranslationNote } from '../../look/TranslationNote.tsx';

/** A whole answer in the reader's language; where it fell back to another, that is said. */
export function Answer({ text }: { readonly text: Text }) {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  const shown = localize(text, language);
  useTranslationNote(shown.unofficial);
  return (
    <>
      {shown.fallback ? <small className="fallback-mark">{t(`fallback.${shown.language}`)}</small> : null}
      <Prose text={shown.text} lang={shown.language} />
    </>
  );
}
