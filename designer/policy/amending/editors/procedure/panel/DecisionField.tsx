import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transition } from '../../../../../../engine/schema/workflow.ts';
import { Check } from './Check.tsx';

type Decision = NonNullable<Transition['decision']>;

const OUTCOMES = ['grant', 'refuse', 'return', 'withdraw', 'terminate'] as const;

interface Props {
  readonly value: Decision | undefined;
  readonly editable: boolean;
  readonly onChange: (decision: Decision | undefined) => void;
}

/** Whether a step is a decision, with which outcome, and whether that is the last word. */
export function DecisionField({ value, editable, onChange }: Props) {
  const { t } = useTranslation('amend-procedure');
  const id = useId();
  const choose = (chosen: string) => {
    const outcome = OUTCOMES.find((one) => one === chosen);
    onChange(outcome && { ...value, outcome });
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('step.decision')}
      </label>
      <select
        id={id}
        className="input"
        value={value?.outcome ?? ''}
        disabled={!editable}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('step.outcome.none')}</option>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`step.outcome.${outcome}`)}
          </option>
        ))}
      </select>
      {value === undefined ? null : (
        <Check
          label={t('step.preliminary')}
          checked={value.preliminary ?? false}
          editable={editable}
          onChange={(preliminary) =>
            onChange(preliminary ? { ...value, preliminary } : { outcome: value.outcome })
          }
        />
      )}
    </div>
  );
}
