import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from '../fields/KeySelect.tsx';
import { LineField } from '../fields/SimpleFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly parameter: Parameter;
}

/** What an official value is called, in what it is measured, and by what it is divided. */
export function ParameterHead({ pointer, name, parameter }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { words, editable } = useEditing();
  const set = useMember(pointer, name);
  const unit = join(pointer, 'unit');
  const setUnit = useMember(unit, name);
  return (
    <Disclosure summary={t('head')} open={Object.keys(parameter.values).length === 0}>
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="short" name={name} label={t('field.short')} />
      <div className="amend-fields-row">
        <LineField
          label={t('field.currency')}
          hint={t('field.currency-hint')}
          value={parameter.unit.currency}
          disabled={!editable}
          onChange={(currency) => setUnit('currency', currency?.toUpperCase(), t('field.currency'))}
        />
        <KeySelect
          label={t('field.parts-by')}
          hint={t('field.parts-by-hint')}
          value={parameter.partsBy}
          items={words.codelists}
          optional
          disabled={!editable}
          onChange={(list) => set('partsBy', list, t('field.parts-by'))}
        />
      </div>
      <TextMember pointer={unit} member="name" name={name} label={t('field.unit')} />
    </Disclosure>
  );
}
