import { useTranslation } from 'react-i18next';
import { DayField } from '../../deadlines/count/DayField.tsx';
import { useMember } from '../../fields/useMember.ts';
import type { KindProps } from './kind-props.ts';

/** The first and the last day that a date may be. */
export function DateFields({ pointer, fact, name }: KindProps<'date'>) {
  const { t } = useTranslation('amend-facts');
  const set = useMember(pointer, name);
  return (
    <div className="amend-fields-row">
      <DayField
        label={t('date.first')}
        value={fact.notBefore}
        onChange={(day) => set('notBefore', day, t('date.first'))}
      />
      <DayField
        label={t('date.last')}
        value={fact.notAfter}
        onChange={(day) => set('notAfter', day, t('date.last'))}
      />
    </div>
  );
}
