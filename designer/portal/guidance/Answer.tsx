import type { Text } from '../../../engine/schema/text.ts';
import { localize } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { FallbackMark } from '../../look/FallbackMark.tsx';
import { Prose } from '../../look/Prose.tsx';
import { useTranslationNote } from '../../look/TranslationNote.tsx';

/** A whole answer in the reader's language; where it fell back to another, that is said. */
export function Answer({ text }: { readonly text: Text }) {
  const { language } = useLanguage();
  const shown = localize(text, language);
  useTranslationNote(shown.unofficial);
  return (
    <>
      {shown.fallback ? <FallbackMark language={shown.language} /> : null}
      <Prose text={shown.text} lang={shown.language} />
    </>
  );
}
