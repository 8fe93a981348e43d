import { useTranslation } from 'react-i18next';
import { restoringOf } from '../../../../engine/acts/displaced/restored.ts';
import type { SplitNote } from '../../../../engine/acts/split.ts';
import type { ActProvision } from '../../../../engine/schema/act.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { languagesIn, wordingIn } from '../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { outerOf } from './belonging.ts';
import { DisplacedWords } from './paste/DisplacedWords.tsx';
import { NoteText } from './paste/NoteText.tsx';

interface Props {
  readonly provision: ActProvision;
  readonly notes: readonly SplitNote[];
  readonly editable: boolean;
  readonly onPutBack: (notes: readonly SplitNote[]) => void;
  readonly onPlace: (to: string) => void;
  readonly onLookedAt: () => void;
}

/** What to look at in a provision, at the provision itself: what is proposed, taken by one press; or that it was looked at. */
export function ProvisionNotes({ provision, notes, editable, onPutBack, onPlace, onLookedAt }: Props) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  return (
    <div className="act-provision-notes">
      {notes.map((note) => {
        const restoring = restoringOf(note);
        const wording = restoring && wordingWith(provision, restoring.from);
        const { instead } = note.params;
        return (
          <div key={`${note.code} ${note.params.from ?? ''}`}>
            <NoteText note={note} />
            {restoring === undefined || wording === undefined ? null : (
              <DisplacedWords restoring={restoring} wording={wording} />
            )}
            {editable && restoring !== undefined ? (
              <Button onClick={() => onPutBack([note])}>
                {t('displaced.back')}
                <span className="visually-hidden">: {restoring.words}</span>
              </Button>
            ) : null}
            {editable && typeof instead === 'string' ? (
              <Button onClick={() => onPlace(instead)}>
                {t('noted.belongs', { place: describeProvision(outerOf(instead), undefined, language) })}
              </Button>
            ) : null}
          </div>
        );
      })}
      <Button kind="quiet" onClick={onLookedAt}>
        {t('noted.looked')}
      </Button>
    </div>
  );
}

const wordingWith = ({ text }: ActProvision, part: string): string | undefined =>
  text &&
  languagesIn(text)
    .map((language) => wordingIn(text, language))
    .find((wording) => wording?.includes(part));
