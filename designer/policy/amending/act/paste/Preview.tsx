import { useTranslation } from 'react-i18next';
import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { type Found, sorted } from './found.ts';
import { NoteText } from './NoteText.tsx';
import { placed } from './notes.ts';
import './paste.css';

const FIRST_WORDS = 160;

/** What a pasted text is split into: every provision with its address, its first words, and what a person should look at. */
export function Preview({ found: { split, recognised } }: { readonly found: Found }) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const { taken, otherwise } = sorted(split);
  const { at, whole } = placed(split.notes);
  const staged = recognised.inStages === true;
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
      {taken.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a section would need a heading; the label names the region
        <div className="split-preview" role="region" aria-label={t('preview.title')} tabIndex={0}>
          <ol>
            {taken.map(([id, { number, text }]) => (
              <li key={id} data-noted={at[id] === undefined ? undefined : true}>
                <span className="split-preview-place">{describeProvision(id, undefined, language)}</span>
                <span>
                  {number === undefined ? null : <span className="act-provision-number">{number} </span>}
                  {text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS).trimEnd()}…` : text}
                  {at[id]?.map((note) => (
                    <span className="split-preview-note" key={note.code}>
                      <Tag tone="warning">{t('preview.look')}</Tag> <NoteText note={note} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
