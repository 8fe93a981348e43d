import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvisionState } from '../../../../engine/amending/report.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { GrowingArea } from '../editors/fields/GrowingArea.tsx';
import { useDraft } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { useProvisionName } from '../state/useProvisionName.ts';
import { isToLookAt } from './to-look-at.ts';
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
              {reason.trim() === '' ? null : (
                <ToLookAt
                  of={meant}
                  onLeaveOut={(these) => selectAll(meant.filter((one) => !these.includes(one)))}
                />
              )}
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

interface ToLookAtProps {
  readonly of: readonly string[];
  readonly onLeaveOut: (provisions: readonly string[]) => void;
}

/** Those of several provisions that may well change data, once a reason is begun: what is said of many at once is easily said too much. */
function ToLookAt({ of, onLeaveOut }: ToLookAtProps) {
  const { t } = useTranslation('amending');
  const provisionName = useProvisionName();
  const { act, words } = useEditing();
  const provisions = words.acts[act]?.provisions ?? {};
  const these = of.filter((id) => {
    const provision = provisions[id];
    return provision !== undefined && isToLookAt(provision);
  });
  if (of.length < 2 || these.length === 0) return null;
  const names = these.map((id) => provisionName(id)).join('; ');
  return (
    <Alert tone="warning">
      <p>{t('law.look-at', { count: these.length, names })}</p>
      <Button onClick={() => onLeaveOut(these)}>{t('law.leave-out', { count: these.length })}</Button>
    </Alert>
  );
}
