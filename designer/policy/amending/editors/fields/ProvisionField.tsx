import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PROVISION_PATTERN } from '../../../../../engine/schema/primitives.ts';
import { matchingProvisions, type ProvisionChoice } from './model/provisions.ts';
import './fields.css';
import { Announced } from './Announced.tsx';

interface Props {
  readonly label: string;
  /** Its id; empty where none is chosen yet. */
  readonly value: string;
  readonly choices: readonly ProvisionChoice[];
  readonly onChange: (provision: string) => void;
  readonly disabled: boolean;
}

const isProvision = new RegExp(PROVISION_PATTERN);

/** A provision of an act, found by its number or by its words. One whose text the library does not hold is given by its id. */
export function ProvisionField({ label, value, choices, onChange, disabled }: Props) {
  const { t } = useTranslation('amend-fields');
  const [typed, setTyped] = useState<string>();
  const named = choices.find(({ id }) => id === value);
  const shown = typed ?? named?.name ?? value;
  const choose = (provision: string) => {
    setTyped(undefined);
    if (provision !== value) onChange(provision);
  };
  /** What was typed and not picked from the list: a name or an id in full, or nothing. */
  const settle = () => {
    if (typed === undefined) return;
    const text = typed.trim();
    const found = choices.find(({ id, name }) => id === text || name === text);
    if (found !== undefined || isProvision.test(text)) choose(found?.id ?? text);
    else setTyped(undefined);
  };
  return (
    <Announced>
      <ComboBox
        className="field amend-fields-combo"
        items={matchingProvisions(choices, typed ?? '')}
        inputValue={shown}
        onInputChange={(text) => setTyped(text === (named?.name ?? value) ? undefined : text)}
        selectedKey={null}
        onSelectionChange={(key) => (key === null ? undefined : choose(String(key)))}
        onBlur={settle}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="focus"
        isDisabled={disabled}
        isInvalid={value === ''}
      >
        <Label className="field-label">{label}</Label>
        {value === '' ? <FieldError className="field-error">{t('citation.no-provision')}</FieldError> : null}
        <div className="amend-fields-combo-row">
          <Input className="input" />
          <Button className="amend-fields-move" aria-label={t('citation.show')}>
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <Popover className="amend-fields-popover">
          <ListBox<ProvisionChoice>
            className="amend-fields-list"
            renderEmptyState={() => <p className="hint">{t('citation.nothing-found')}</p>}
          >
            {({ id, name, text }) => (
              <ListBoxItem id={id} textValue={name} className="amend-fields-option">
                <Text slot="label">
                  {name} <span className="mono">{id}</span>
                </Text>
                {text === '' ? null : (
                  <Text slot="description" className="amend-fields-option-text">
                    {text}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </Announced>
  );
}
