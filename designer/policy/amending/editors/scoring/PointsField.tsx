import { useTranslation } from 'react-i18next';
import { DECIMAL_PATTERN } from '../../../../../engine/schema/primitives.ts';
import { readDecimal } from '../../../../../engine/text/number.ts';
import { useEditing } from '../../state/editing.ts';
import { LineField } from '../fields/SimpleFields.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onChange: (points: string | undefined) => void;
}

const DECIMAL = new RegExp(DECIMAL_PATTERN);

/** A number of points, an exact decimal; emptied, it is taken away. */
export function PointsField({ label, hint, value, onChange }: Props) {
  const { t } = useTranslation('amend-scoring');
  const { editable } = useEditing();
  return (
    <LineField
      label={label}
      hint={hint}
      value={value}
      disabled={!editable}
      error={value === undefined || DECIMAL.test(value) ? undefined : t('points-wrong')}
      onChange={(typed) => onChange(typed === undefined ? undefined : readDecimal(typed))}
    />
  );
}
