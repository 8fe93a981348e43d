import { useTranslation } from 'react-i18next';
import { DECIMAL_PATTERN } from '../../../../../../engine/schema/primitives.ts';
import { readDecimal } from '../../../../../../engine/text/number.ts';
import { useEditing } from '../../../state/editing.ts';
import { LineField, NumberField } from '../../fields/SimpleFields.tsx';
import { useMember } from '../../fields/useMember.ts';
import type { KindProps } from './kind-props.ts';

const DECIMAL = new RegExp(DECIMAL_PATTERN);
const CURRENCY = /^[A-Z]{3}$/;

/** The bounds of a decimal number or a sum, how exact it is, and in which currency. */
export function DecimalFields({ pointer, fact, name }: KindProps<'decimal' | 'money'>) {
  const { t } = useTranslation('amend-facts');
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  const bound = (member: 'minimum' | 'maximum') => {
    const value = fact[member];
    return (
      <LineField
        label={t(`bound.${member}`)}
        value={value}
        error={value === undefined || DECIMAL.test(value) ? undefined : t('bound.wrong')}
        disabled={!editable}
        onChange={(next) => set(member, next && readDecimal(next), t(`bound.${member}`))}
      />
    );
  };
  return (
    <div className="amend-fields-row">
      {fact.kind === 'money' ? (
        <LineField
          label={t('currency')}
          hint={t('currency-hint')}
          value={fact.currency}
          error={CURRENCY.test(fact.currency) ? undefined : t('currency-wrong')}
          disabled={!editable}
          onChange={(next) => set('currency', (next ?? '').toUpperCase(), t('currency'))}
        />
      ) : null}
      {bound('minimum')}
      {bound('maximum')}
      <NumberField
        label={t('scale')}
        value={fact.scale}
        minimum={0}
        maximum={12}
        disabled={!editable}
        onChange={(next) => (next === undefined ? undefined : set('scale', next, t('scale')))}
      />
    </div>
  );
}
