import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../../engine/json/pointer.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { MakeFact } from '../../facts/making/MakeFact.tsx';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { withRecorded } from '../model/records.ts';

interface Props {
  /** The key of the step whose column is selected. */
  readonly column: string | undefined;
  readonly onMade: (key: string, fact: Fact) => void;
}

const STEPS = '/workflow/transitions';
const NONE = '';

/** Makes a fact that the table misses, recorded at once with a step: both are one step of undo. */
export function MakeRecorded({ column, onMade }: Props) {
  const { t } = useTranslation(['amend-procedure', 'amend-facts']);
  const { language } = useLanguage();
  const { edition, edit, editable } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { transitions } = edition.workflow;
  const step = chosen ?? column ?? NONE;
  if (!editable) return null;
  const close = () => {
    setOpen(false);
    setChosen(undefined);
  };
  const made = (key: string, fact: Fact, name: string) => {
    const label = t('amend-facts:make.made', { name });
    edit(join('/facts', key), fact, label, step === NONE ? undefined : STEPS);
    if (step !== NONE) edit(STEPS, withRecorded(transitions, [step], [key], 'asked'), label);
    onMade(key, fact);
  };
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)}>{t('amend-facts:make.open')}</Button>
      </div>
      {isOpen ? (
        <MakeFact establishedBy="officer" onMade={made} onClose={close}>
          <SelectField
            label={t('records.with-step')}
            value={step}
            options={[
              ...inOrder(transitions).map(([value, { title }]) => ({
                value,
                title: wording(title, language) || value,
              })),
              { value: NONE, title: t('records.with-none') },
            ]}
            onChange={setChosen}
          />
        </MakeFact>
      ) : null}
    </>
  );
}
