import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { NumberField, SelectField } from '../../fields/SimpleFields.tsx';
import { useMember } from '../../fields/useMember.ts';
import type { KindProps } from './kind-props.ts';

const UNITS = ['month', 'year', 'person', 'calendarDay', 'workingDay'] as const;

/** The bounds of a whole number, and what it counts. */
export function IntegerFields({ pointer, fact, name }: KindProps<'integer'>) {
  const { t } = useTranslation('amend-facts');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  const bound = (member: 'minimum' | 'maximum') => (
    <NumberField
      label={t(`bound.${member}`)}
      value={fact[member]}
      disabled={!editable}
      onChange={(next) =>
        next !== undefined && Number.isSafeInteger(next) ? set(member, next, t(`bound.${member}`)) : undefined
      }
    />
  );
  return (
    <div className="amend-fields-row">
      {bound('minimum')}
      {bound('maximum')}
      <SelectField
        label={t('unit')}
        value={fact.unit ?? ''}
        options={[
          { value: '', title: t('unit-none') },
          ...UNITS.map((value) => ({ value, title: formatQuantity(1, value, language) })),
        ]}
        disabled={!editable}
        onChange={(next) => set('unit', next === '' ? undefined : next, t('unit'))}
      />
    </div>
  );
}
