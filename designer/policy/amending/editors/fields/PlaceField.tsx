import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provision } from '../../../../../engine/schema/citation.ts';
import { original } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { Prose } from '../../../../look/Prose.tsx';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from './KeySelect.tsx';
import { provisionChoices } from './model/provisions.ts';
import { ProvisionField } from './ProvisionField.tsx';

interface Props {
  readonly label: string;
  readonly value: Provision;
  readonly onChange: (place: Provision) => void;
  readonly disabled: boolean;
}

/** A place in an act: the act, its provision, and what that says. */
export function PlaceField({ label, value, onChange, disabled }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const { acts } = useEditing().words;
  const act = acts[value.act];
  const choices = useMemo(() => provisionChoices(act, language), [act, language]);
  const items = useMemo(
    () => Object.fromEntries(Object.entries(acts).map(([id, { short }]) => [id, { title: short }])),
    [acts],
  );
  const text = act?.provisions[value.provision]?.text;
  const said = text && original(text);
  return (
    <div className="amend-fields-place">
      <KeySelect
        label={`${label}: ${t('citation.act')}`}
        value={value.act}
        items={items}
        disabled={disabled}
        onChange={(id) => onChange({ act: id ?? value.act, provision: '' })}
      />
      <ProvisionField
        label={t('citation.provision')}
        value={value.provision}
        choices={choices}
        disabled={disabled}
        onChange={(provision) => onChange({ act: value.act, provision })}
      />
      {said ? (
        <Disclosure summary={t('citation.text')}>
          <Prose text={said.text} lang={said.language} />
        </Disclosure>
      ) : null}
    </div>
  );
}
