import { memo } from 'react';
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
  readonly id: string;
  readonly provision: ActProvision;
  readonly notes: readonly SplitNote[];
  readonly editable: boolean;
  readonly act: NoteActions;
}

/** What can be done at a provision about what is to be looked at; the same object as long as the list stands. */
export interface NoteActions {
  readonly putBack: (id: string, note: SplitNote) => void;
  readonly place: (id: string, to: string) => void;
  readonly lookedAt: (id: string) => void;
}

/** What to look at in a provision, at the provision itself: what is proposed, taken by one press; or that it was looked at. */
export const ProvisionNotes = memo(function ProvisionNotes({ id, provision, notes, editable, act }: Props) {
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
              <Button onClick={() => act.putBack(id, note)}>
                {t('displaced.back')}
                <span className="visually-hidden">: {restoring.words}</span>
              </Button>
            ) : null}
            {editable && typeof instead === 'string' ? (
              <Button onClick={() => act.place(id, instead)}>
                {t('noted.belongs', { place: describeProvision(outerOf(instead), undefined, language) })}
              </Button>
            ) : null}
          </div>
        );
      })}
      <Button kind="quiet" onClick={() => act.lookedAt(id)}>
        {t('noted.looked')}
      </Button>
    </div>
  );
}, isSame);

/** The notes are sorted by their provisions anew with each change of the act. */
function isSame(one: Props, other: Props): boolean {
  return (
    one.id === other.id &&
    one.provision === other.provision &&
    one.editable === other.editable &&
    one.act === other.act &&
    one.notes.length === other.notes.length &&
    one.notes.every((note, index) => note === other.notes[index])
  );
}

const wordingWith = ({ text }: ActProvision, part: string): string | undefined =>
  text &&
  languagesIn(text)
    .map((language) => wordingIn(text, language))
    .find((wording) => wording?.includes(part));
