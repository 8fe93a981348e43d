import { useTranslation } from 'react-i18next';
import type { Transition } from '../../../../../../engine/schema/workflow.ts';
import { CheckboxField, SelectField } from '../../fields/SimpleFields.tsx';

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
  const choose = (chosen: string) => {
    const outcome = OUTCOMES.find((one) => one === chosen);
    onChange(outcome && { ...value, outcome });
  };
  return (
    <div className="field">
      <SelectField
        label={t('step.decision')}
        value={value?.outcome ?? ''}
        disabled={!editable}
        options={[
          { value: '', title: t('step.outcome.none') },
          ...OUTCOMES.map((outcome) => ({ value: outcome, title: t(`step.outcome.${outcome}`) })),
        ]}
        onChange={choose}
      />
      {value === undefined ? null : (
        <CheckboxField
          label={t('step.preliminary')}
          value={value.preliminary ?? false}
          disabled={!editable}
          onChange={(preliminary) =>
            onChange(preliminary ? { ...value, preliminary } : { outcome: value.outcome })
          }
        />
      )}
    </div>
  );
}
