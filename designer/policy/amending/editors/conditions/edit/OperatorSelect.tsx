import { useTranslation } from 'react-i18next';
import { operatorNames } from '../../../../../../engine/conditions/operators/index.ts';
import { Choice } from '../value/Choice.tsx';

interface Props {
  /** Those that fit what is compared. */
  readonly operators: readonly string[];
  readonly value: string;
  readonly onChange: (operator: string) => void;
}

/** How something is compared. One that does not fit stays, and checking says so. */
export function OperatorSelect({ operators, value, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const all = operators.includes(value) ? operators : [value, ...operators];
  const options = all.map((operator) => ({
    id: operator,
    title: operatorNames.includes(operator) ? t(`operator.${operator}`) : operator,
  }));
  return <Choice label={t('leaf.operator')} value={value} options={options} onChange={onChange} />;
}
