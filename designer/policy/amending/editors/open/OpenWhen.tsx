import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Open } from '../../../../../engine/schema/open.ts';
import { useEditing } from '../../state/editing.ts';
import { OptionalConditionField } from '../conditions/OptionalConditionField.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';
import { DayField } from '../library/DayField.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly open: Open;
}

/** For which cases, and on which days, a question is open. */
export function OpenWhen({ pointer, name, open }: Props) {
  const { t } = useTranslation('amend-open');
  const { edition, words, editable } = useEditing();
  const set = useMember(pointer, name);
  return (
    <>
      <VariantsField
        value={open.appliesTo}
        optional
        onChange={(variants) => set('appliesTo', variants, t('field.variants'))}
      />
      <OptionalConditionField
        label={t('field.when')}
        none={t('field.always')}
        value={open.when}
        facts={words.facts}
        conditions={edition.conditions ?? {}}
        pointer={join(pointer, 'when')}
        onChange={(when) => set('when', when, t('field.when'))}
      />
      <div className="amend-fields-row">
        <DayField
          label={t('field.from')}
          value={open.from}
          disabled={!editable}
          onChange={(from) => set('from', from, t('field.from'))}
        />
        <DayField
          label={t('field.to')}
          value={open.to}
          disabled={!editable}
          onChange={(to) => set('to', to, t('field.to'))}
        />
      </div>
    </>
  );
}
