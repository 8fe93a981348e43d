import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Expression } from '../../../../../../engine/schema/expression.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { FormulaField } from '../../amounts/FormulaField.tsx';
import { useWritten } from '../../fields/useWritten.ts';
import { initialOf } from './model/initial.ts';
import type { EditedValue } from './SchemaField.tsx';

const NEEDS = ['date', 'number', 'quantity'] as const;

/** A value that is worked out, as a formula; one that may be left out is added and taken away. */
export function ExpressionMember({ label, value, shape, required, each, onChange }: EditedValue) {
  const { t } = useTranslation('amend-service');
  const { editable } = useEditing();
  const { authoritative } = useWritten();
  const needs = NEEDS.find((type) => type === shape['x-type']);
  const add = () => onChange(initialOf(shape, { variants: [], authoritative }));
  if (!isExpressionLike(value))
    return editable ? (
      <div>
        <Button kind="quiet" onClick={add}>
          {t('add', { what: label })}
        </Button>
      </div>
    ) : null;
  return (
    <div>
      <FormulaField
        label={label}
        value={value}
        each={each}
        {...(needs === undefined ? {} : { needs })}
        onChange={onChange}
      />
      {required || !editable ? null : (
        <Button kind="quiet" onClick={() => onChange(undefined)}>
          {t('take-away', { what: label })}
        </Button>
      )}
    </div>
  );
}

/** What stands where an expression belongs; the field says what it cannot read. */
const isExpressionLike = (value: unknown): value is Expression => isObject(value);
