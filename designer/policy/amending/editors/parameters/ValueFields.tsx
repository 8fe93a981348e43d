import { useTranslation } from 'react-i18next';
import { own } from '../../../../../engine/json/own.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { formatDateFrom } from '../../../../../engine/text/date.ts';
import { readDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { LineField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { useMember } from '../fields/useMember.ts';
import { DayField } from '../library/DayField.tsx';
import { SupersedingFields } from '../library/SupersedingFields.tsx';
import { isDecimal } from './model/parts.ts';
import { PartsField } from './PartsField.tsx';
import { useUnit } from './useUnit.ts';

interface Props {
  readonly pointer: string;
  readonly id: string;
  readonly parameter: Parameter;
}

/** Everything that is said of one value. */
export function ValueFields({ pointer, id, parameter }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const { editable, words } = useEditing();
  const say = useUnit(parameter.unit);
  const value = parameter.values[id];
  const name = value === undefined ? id : `${say(value.value)}, ${formatDateFrom(value.from, language)}`;
  const set = useMember(pointer, name);
  if (value === undefined) return null;
  const list = parameter.partsBy === undefined ? undefined : own(words.codelists, parameter.partsBy);
  return (
    <>
      <div className="amend-fields-row">
        <DayField
          label={t('field.from')}
          value={value.from}
          required
          disabled={!editable}
          onChange={(from) => set('from', from, t('field.from'))}
        />
        <DayField
          label={t('field.to')}
          hint={t('field.to-hint')}
          value={value.to}
          disabled={!editable}
          onChange={(to) => set('to', to, t('field.to'))}
        />
        <LineField
          label={t('field.value')}
          value={value.value}
          disabled={!editable}
          error={isDecimal(value.value) ? undefined : t('no-number')}
          onChange={(typed) => set('value', readDecimal(typed ?? ''), t('field.value'))}
        />
      </div>
      {list === undefined ? null : (
        <PartsField
          value={value.value}
          parts={value.parts ?? {}}
          list={list}
          disabled={!editable}
          onParts={(parts) => set('parts', parts, t('parts.label'))}
          onValue={(sum) => set('value', sum, t('field.value'))}
        />
      )}
      <SupersedingFields pointer={pointer} name={name} entry={value} />
      <SourceFields pointer={pointer} name={name} item={value} />
    </>
  );
}
