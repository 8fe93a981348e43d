import { useState } from 'react';
import type { Text } from '../../../../engine/schema/text.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { shortened } from '../../../../engine/text/shortened.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Bound } from '../../../look/Bound.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useTranslationNote } from '../../../look/TranslationNote.tsx';

interface Props {
  readonly text: Text;
  /** It stands further up on the page already: its beginning tells which one it is. */
  readonly isAgain: boolean;
}

/** How much of a provision is shown until it is opened, in characters. */
const [LONG, AGAIN] = [200, 60];

/** The law beside what is proposed for it: its beginning, and all of it when it is opened. Who proposes has read the act before. */
export function LawBeside({ text, isAgain }: Props) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = localize(text, language);
  useTranslationNote(shown.unofficial);
  const short = shortened(shown.text, isAgain ? AGAIN : LONG);
  if (short === shown.text)
    return (
      <p className="review-provision-text lines">
        <LegalText text={text} />
      </p>
    );
  return (
    <details className="review-provision-text" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {isOpen ? (
          <LegalText text={text} />
        ) : (
          <span lang={shown.language}>
            <Bound text={short} />
          </span>
        )}
      </summary>
    </details>
  );
}
