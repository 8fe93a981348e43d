import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Dialog } from '../../../../../look/Dialog.tsx';
import { describedBy, Field } from '../../../../../look/Field.tsx';
import { useEditing } from '../../../state/editing.ts';
import { KeySelect, titlesOf } from '../../fields/KeySelect.tsx';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { withStep } from '../model/added.ts';
import type { Chosen } from '../model/place.ts';
import { useNewText } from '../useNewText.ts';

/** What is known of a new step before its form is filled in. */
export interface StepBegun {
  readonly from?: string;
  readonly to?: string;
}

interface Props {
  readonly begun: StepBegun;
  readonly onClose: () => void;
  readonly onAdded: (chosen: Chosen) => void;
}

/** Asks what a new step needs at least: its name, from where to where it leads, who takes it, and the event. */
export function AddStep({ begun, onClose, onAdded }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, before, edit, citation } = useEditing();
  const { workflow } = edition;
  const textOf = useNewText();
  const { language } = useLanguage();
  const id = useId();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(begun.from);
  const [to, setTo] = useState(begun.to);
  const [by, setBy] = useState<string>();
  const [event, setEvent] = useState('');
  const [tried, setTried] = useState(false);
  const named = name.trim() !== '';
  const whole = named && from !== undefined && to !== undefined && by !== undefined;
  const add = () => {
    setTried(true);
    if (!whole) return;
    const step = { name, title: textOf(name), from, to, by, citation, ...(event === '' ? {} : { event }) };
    const { workflow: next, key } = withStep(workflow, before.workflow, step);
    edit('/workflow', next, t('label.added', { name }));
    onAdded({ kind: 'step', key });
  };
  const error = tried && !named ? t('add.name-missing') : undefined;
  return (
    <Dialog title={t('add.step')} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          add();
        }}
      >
        <Field id={id} label={t('add.step-name')} error={error}>
          <input
            id={id}
            className="input"
            value={name}
            aria-invalid={error !== undefined || undefined}
            aria-describedby={describedBy(id, { error: error !== undefined })}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <KeySelect label={t('step.from')} items={workflow.states} value={from} onChange={setFrom} />
        <KeySelect label={t('step.to')} items={workflow.states} value={to} onChange={setTo} />
        <KeySelect label={t('step.by')} items={workflow.roles} value={by} onChange={setBy} />
        <SelectField
          label={t('step.event')}
          value={event}
          options={[{ value: '', title: t('add.event-new') }, ...titlesOf(workflow.events, language)]}
          onChange={setEvent}
        />
        {tried && named && !whole ? <p className="field-error">{t('add.choose-missing')}</p> : null}
        <div className="button-row">
          <Button type="submit" kind="primary">
            {t('add.save')}
          </Button>
          <Button onClick={onClose}>{t('add.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
