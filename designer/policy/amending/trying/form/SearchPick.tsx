import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import '../../editors/fields/fields.css';
import { Announced } from '../../editors/fields/Announced.tsx';

/** One of the things that can be picked. */
export interface PickItem {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly PickItem[];
  readonly onPick: (id: string) => void;
}

/** How many are offered at once; more are reached by typing. */
const MOST = 60;

/** Picks one of many by typing part of its name. Picked, the field is empty again: something was done with it. */
export function SearchPick({ label, items, onPick }: Props) {
  const { t } = useTranslation('amend-try');
  const [typed, setTyped] = useState('');
  // What was picked is done: the list that opens when the field is entered, or typed in, stays closed until then.
  const [isPicked, setIsPicked] = useState(false);
  const type = (text: string) => {
    setTyped(text);
    if (text !== '') setIsPicked(false);
  };
  const wanted = typed.trim().toLowerCase();
  const found = items.filter(({ id, title, note = '' }) =>
    `${title} ${id} ${note}`.toLowerCase().includes(wanted),
  );
  return (
    <Announced>
      <ComboBox
        className="field amend-fields-combo"
        items={found.slice(0, MOST)}
        inputValue={typed}
        onInputChange={type}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          setTyped('');
          setIsPicked(true);
          onPick(String(key));
        }}
        allowsEmptyCollection
        menuTrigger={isPicked ? 'manual' : 'focus'}
        onBlur={() => setIsPicked(false)}
      >
        <Label className="field-label">{label}</Label>
        <div className="amend-fields-combo-row">
          <Input className="input" placeholder={t('pick.placeholder')} />
          <Button className="amend-fields-move" aria-label={t('pick.open')}>
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <Popover className="amend-fields-popover">
          <ListBox<PickItem>
            className="amend-fields-list"
            renderEmptyState={() => <p className="amend-fields-option-text">{t('pick.none')}</p>}
          >
            {({ id, title, note }) => (
              <ListBoxItem id={id} textValue={title} className="amend-fields-option">
                <Text slot="label">{title}</Text>
                {note === undefined ? null : (
                  <Text slot="description" className="amend-fields-option-text">
                    {note}
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
