import { spokenFor } from '../../engine/schema/languages.ts';
import type { Text } from '../../engine/schema/text.ts';
import { localize } from '../../engine/text/localize.ts';
import { useLanguage } from '../app/language/useLanguage.ts';
import { Bound } from './Bound.tsx';
import { FallbackMark } from './FallbackMark.tsx';
import { useTranslationNote } from './TranslationNote.tsx';

/**
 * A text of a definition in the reader's language. Where it had to fall back to another language, a small mark says which;
 * unofficial wordings are noted once for the page.
 */
export function LegalText({ text }: { readonly text: Text }) {
  const { language } = useLanguage();
  const shown = localize(text, language);
  useTranslationNote(shown.unofficial);
  if (!shown.fallback && shown.language === spokenFor(language)) return <Bound text={shown.text} />;
  const words = (
    <span lang={shown.language}>
      <Bound text={shown.text} />
    </span>
  );
  if (!shown.fallback) return words;
  return (
    <>
      {words} <FallbackMark language={shown.language} />
    </>
  );
}
