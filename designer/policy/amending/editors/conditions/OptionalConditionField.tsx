import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { ConditionField } from './ConditionField.tsx';
import { EMPTY } from './model/remove.ts';

interface Props extends Omit<ComponentProps<typeof ConditionField>, 'value' | 'onChange'> {
  readonly value: Condition | undefined;
  /** Without a value it holds always. */
  readonly onChange: (value: Condition | undefined) => void;
  /** What it means that there is no condition: "Always required". */
  readonly none: string;
}

/** A condition that may be left out. */
export function OptionalConditionField({ value, onChange, none, ...rest }: Props) {
  const { t } = useTranslation('amend-conditions');
  const { editable } = useEditing();
  if (value !== undefined)
    return (
      <div>
        <ConditionField {...rest} value={value} onChange={onChange} />
        {editable ? (
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {t('optional.remove', { label: rest.label })}
          </Button>
        ) : null}
      </div>
    );
  return (
    <div className="conditions">
      <p className="conditions-head">{rest.label}</p>
      <p>{none}</p>
      {editable ? <Button onClick={() => onChange(EMPTY)}>{t('optional.add')}</Button> : null}
    </div>
  );
}
