import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putBack, restoringOf } from '../../../../../engine/acts/displaced/restored.ts';
import type { SplitNote } from '../../../../../engine/acts/split.ts';
import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { DisplacedWords } from './DisplacedWords.tsx';
import { type Found, sorted } from './found.ts';
import { NoteText } from './NoteText.tsx';
import { placed } from './notes.ts';
import { OnlyNoted } from './OnlyNoted.tsx';
import './paste.css';

interface Props {
  readonly found: Found;
  /** The proposals that are taken: words are put back when the text is taken over. */
  readonly taken: readonly SplitNote[];
  readonly onTaken: (taken: readonly SplitNote[]) => void;
}

/** What a pasted text is split into: every provision with its address, its words, and what a person should look at. */
export function Preview({ found: { split, recognised }, taken: accepted, onTaken }: Props) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const [only, setOnly] = useState(false);
  const { taken, otherwise } = sorted(split);
  const { at, whole } = placed(split.notes);
  const staged = recognised.inStages === true;
  const proposals = split.notes.filter((note) => restoringOf(note) !== undefined);
  const isAll = proposals.every((note) => accepted.includes(note));
  const noted = taken.filter(([id]) => at[id] !== undefined);
  const toggle = (note: SplitNote) =>
    onTaken(accepted.includes(note) ? accepted.filter((one) => one !== note) : [...accepted, note]);
  return (
    <>
      {staged || whole.length > 0 || otherwise.length > 0 ? (
        <ul>
          {staged ? <li>{t('note.in-stages')}</li> : null}
          {whole.map((note) => (
            <li key={note.code}>
              <NoteText note={note} />
            </li>
          ))}
          {otherwise.length === 0 ? null : (
            <li>
              {t('preview.otherwise', {
                parts: otherwise
                  .map((part) => t(`preview.${part === 'title' ? 'title-part' : part}`))
                  .join(', '),
              })}
            </li>
          )}
        </ul>
      ) : null}
      {noted.length === 0 ? null : (
        <div className="noted-bar">
          <OnlyNoted only={only} count={noted.length} onOnly={setOnly} />
          {proposals.length === 0 ? null : (
            <Button onClick={() => onTaken(isAll ? [] : proposals)}>
              {isAll ? t('displaced.none-back') : t('displaced.all-back', { count: proposals.length })}
            </Button>
          )}
          <Live>{accepted.length === 0 ? '' : t('displaced.taken-count', { count: accepted.length })}</Live>
        </div>
      )}
      {taken.length === 0 ? null : (
        <section className="split-preview" aria-label={t('preview.title')}>
          <ol>
            {(only ? noted : taken).map(([id, { number, text }]) => {
              const done = (at[id] ?? []).filter((note) => accepted.includes(note));
              return (
                <li key={id} data-noted={at[id] === undefined ? undefined : true}>
                  <span className="split-preview-place">{describeProvision(id, undefined, language)}</span>
                  <div>
                    <span className="split-preview-text">
                      {number === undefined ? null : <span className="act-provision-number">{number} </span>}
                      {done.flatMap((note) => restoringOf(note) ?? []).reduce(putBack, text)}
                    </span>
                    {at[id]?.map((note) => (
                      <NoteInPreview
                        key={`${note.code} ${note.params.from ?? ''}`}
                        note={note}
                        wording={text}
                        isTaken={accepted.includes(note)}
                        onToggle={() => toggle(note)}
                      />
                    ))}
                  </div>
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}

interface NoteProps {
  readonly note: SplitNote;
  /** As it was pasted. */
  readonly wording: string;
  readonly isTaken: boolean;
  readonly onToggle: () => void;
}

function NoteInPreview({ note, wording, isTaken, onToggle }: NoteProps) {
  const { t } = useTranslation('amend-act');
  const restoring = restoringOf(note);
  return (
    <div className="split-preview-note">
      <Tag tone={isTaken ? 'success' : 'warning'}>{t(isTaken ? 'displaced.done' : 'preview.look')}</Tag>{' '}
      <NoteText note={note} />
      {restoring === undefined ? null : (
        <>
          <DisplacedWords restoring={restoring} wording={wording} />
          <Button kind="quiet" onClick={onToggle}>
            {t(isTaken ? 'displaced.leave' : 'displaced.back')}
            <span className="visually-hidden">: {restoring.words}</span>
          </Button>
        </>
      )}
    </div>
  );
}
