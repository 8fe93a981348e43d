import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvisionState } from '../../../../engine/amending/report.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { GrowingArea } from '../editors/fields/GrowingArea.tsx';
import { useDraft } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { useSelection } from './useSelecting.ts';
import { withReason } from './without-effect.ts';

interface Props {
  readonly states: ReadonlyMap<string, ProvisionState['state']>;
}

/** What can be done with several provisions at once: one reason why they change no data. What something implements needs none. */
export function SelectedProvisions({ states }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { file, part, editable } = useEditing();
  const { isMarked, selected, selectAll } = useSelection();
  const [reason, setReason] = useState('');
  const [given, setGiven] = useState(0);
  const id = useId();
  const meant = [...selected].filter((provision) => states.get(provision) !== 'covered');
  const covered = selected.size - meant.length;
  const give = () => {
    store
      .getState()
      .change(t('law.label-reason-given', { count: meant.length }), (documents) =>
        withReason(documents, { file, part }, meant, { [language]: reason.trim(), unofficial: [language] }),
      );
    setGiven(meant.length);
    setReason('');
    selectAll([]);
  };
  return (
    <>
      <Live>
        {isMarked
          ? t('law.selected', { count: selected.size })
          : given > 0
            ? t('law.reason-given', { count: given })
            : ''}
      </Live>
      {isMarked ? (
        <form
          className="workbench-selected"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '' && meant.length > 0) give();
          }}
        >
          <p className="workbench-selected-head">
            <b>{t('law.selected', { count: selected.size })}</b>
            <Button kind="quiet" onClick={() => selectAll([])}>
              {t('law.select-none')}
            </Button>
          </p>
          {covered === 0 ? null : <p className="hint">{t('law.covered-stay', { count: covered })}</p>}
          {editable && meant.length > 0 ? (
            <>
              <div className="field">
                <label className="field-label" htmlFor={id}>
                  {t('law.reason-for-all')}
                </label>
                <GrowingArea
                  id={id}
                  lines={1}
                  value={reason}
                  placeholder={t('law.reason-example')}
                  language={language}
                  disabled={false}
                  onChange={setReason}
                />
              </div>
              <Button type="submit" disabled={reason.trim() === ''}>
                {t('law.give-reason', { count: meant.length })}
              </Button>
            </>
          ) : null}
        </form>
      ) : null}
    </>
  );
}
