import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BUILT_IN } from '../../../../../engine/notice/placeholders.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { placeholderGroups } from './model/placeholders.ts';
import './notices.css';

/** Puts one of the placeholders that can be filled into the text. */
export function PlaceholderInsert({ onInsert }: { readonly onInsert: (placeholder: string) => void }) {
  const { t } = useTranslation('amend-notices');
  const { language } = useLanguage();
  const { edition, words } = useEditing();
  const [chosen, setChosen] = useState<string>(BUILT_IN[0]);
  const id = useId();
  const groups = useMemo(
    () => placeholderGroups(edition, words.facts, language),
    [edition, words.facts, language],
  );
  return (
    <div className="amend-notices-insert">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('insert.label')}
        </label>
        <select
          id={id}
          className="input"
          value={chosen}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setChosen(target.value)}
        >
          {groups.map(({ kind, choices }) => (
            <optgroup key={kind} label={t(`insert.${kind}`)}>
              {choices.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title ?? t(`placeholder.${name}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Button onClick={() => onInsert(chosen)}>{t('insert.button')}</Button>
      <p id={`${id}-hint`} className="hint amend-notices-hint">
        {t('insert.hint')}
      </p>
    </div>
  );
}
