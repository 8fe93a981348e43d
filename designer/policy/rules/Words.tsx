import type { Text } from '../../../engine/schema/text.ts';
import { localize, original } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { FallbackMark } from '../../look/FallbackMark.tsx';
import { useTranslationNote } from '../../look/TranslationNote.tsx';

interface Props {
  readonly text: Text;
  /** The act's authoritative wording, whatever the reader's language. */
  readonly official: boolean;
  /** Says so where the wording is in another language than the reader's. */
  readonly marked?: boolean;
}

/** Words of an act, in the reader's language or as the act has them. Its line breaks are kept. */
export function Words({ text, official, marked = false }: Props) {
  const { language } = useLanguage();
  const shown = official ? original(text) : localize(text, language);
  useTranslationNote(shown.unofficial);
  return (
    <span className="act-text-words" lang={shown.language}>
      {shown.text}
      {marked && shown.fallback ? (
        <>
          {' '}
          <FallbackMark language={shown.language} />
        </>
      ) : null}
    </span>
  );
}
