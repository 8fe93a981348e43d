import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { sourceOf } from '../../../../engine/amending/texts/known-wordings.ts';
import type { Rewording } from '../../../../engine/amending/texts/rewordings.ts';
import { equal } from '../../../../engine/diff/equal.ts';
import type { Language, LibraryLanguages } from '../../../../engine/schema/languages.ts';
import { wordingIn } from '../../../../engine/text/wording-in.ts';
import { Button } from '../../../look/Button.tsx';
import { Dialog } from '../../../look/Dialog.tsx';
import { lacks } from './model/filter.ts';

interface Props {
  readonly one: DraftText;
  readonly language: Language;
  readonly texts: readonly DraftText[];
  readonly written: LibraryLanguages;
  readonly editable: boolean;
  readonly describe: (text: DraftText) => string;
  readonly onWrite: (changes: readonly Rewording[], said: string) => void;
}

/** The same source text stands elsewhere in the draft without the translation that it has here: one press, asked about, gives it to all. */
export function SameElsewhere({ one, language, texts, written, editable, describe, onWrite }: Props) {
  const { t } = useTranslation(['amend-texts', 'common']);
  const [asked, setAsked] = useState(false);
  const wording = wordingIn(one.text, language);
  const source = sourceOf(one.text, written);
  if (!editable || !wording || source === undefined || source.language === language) return null;
  const others = texts.filter(
    (other) =>
      other.place !== one.place && lacks(other, language) && equal(sourceOf(other.text, written), source),
  );
  if (others.length === 0) return null;
  const unofficial = one.text.unofficial?.includes(language) ?? false;
  const take = () => {
    setAsked(false);
    const changes = others.map(({ place }) => ({ place, language, wording, unofficial }));
    onWrite(changes, t('same.done', { count: others.length }));
  };
  return (
    <div>
      <Button onClick={() => setAsked(true)}>{t('same.offer', { count: others.length })}</Button>
      {asked ? (
        <Dialog title={t('same.title', { count: others.length })} onClose={() => setAsked(false)}>
          <blockquote lang={language}>{wording}</blockquote>
          <ul className="texts-same">
            {others.map((other) => (
              <li key={other.place}>{describe(other)}</li>
            ))}
          </ul>
          <div className="dialog-actions">
            <Button kind="primary" onClick={take}>
              {t('same.confirm', { count: others.length })}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
