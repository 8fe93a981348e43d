import { type KeyboardEvent, useState } from 'react';
import {
  Button,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** One of the things that can be chosen. */
export interface ComboItem {
  readonly id: string;
  readonly title: string;
  /** Said in smaller print below the title. */
  readonly note?: string;
}

/** Things that belong together, under a heading of their own. */
export interface ComboGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ComboItem[];
}

interface Props {
  readonly label: string;
  readonly groups: readonly ComboGroup[];
  /** The id of what is chosen; `''` for nothing yet. What is not among the items stays, by its id. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Makes what is missed, of what was typed. */
  readonly onCreate?: ((typed: string) => void) | undefined;
}

/** No thing that can be chosen has this id. */
const CREATE = '+';

/** One of many, found by typing part of its name. */
export function Combo({ label, groups, value, onChange, onCreate }: Props) {
  const { t } = useTranslation('amend-conditions');
  const isKnown = value === '' || groups.some(({ items }) => items.some(({ id }) => id === value));
  const shown = isKnown
    ? groups
    : [{ id: '?', title: t('pick.unknown'), items: [{ id: value, title: value }] }, ...groups];
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const items = shown.flatMap((group) => group.items);
  const wanted = typed.trim();
  const isMissed =
    onCreate !== undefined &&
    wanted !== '' &&
    !items.some(({ title }) => title.trim().toLowerCase() === wanted.toLowerCase());
  /** Enter takes what is called so, or the only thing that is left of the list, without going to it first; where nothing is, it makes it. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || wanted === '') return;
    if (target.getAttribute('aria-activedescendant') !== null) return;
    const exact = items.filter(({ title }) => title === wanted);
    const [only, ...others] = exact.length > 0 ? exact : items.filter(({ title }) => contains(title, wanted));
    if (only === undefined && isMissed) {
      event.preventDefault();
      event.stopPropagation();
      onCreate(wanted);
      return;
    }
    if (only === undefined || others.length > 0 || only.id === value) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(only.id);
  };
  return (
    <ComboBox
      className="conditions-combo"
      selectedKey={value === '' ? null : value}
      onSelectionChange={(key) => {
        if (key === CREATE) onCreate?.(wanted);
        else if (key !== null && key !== value) onChange(String(key));
      }}
      onInputChange={setTyped}
      menuTrigger={value === '' ? 'focus' : 'input'}
      allowsEmptyCollection
    >
      <Label className="conditions-label">{label}</Label>
      <div className="conditions-combo-box" onKeyDownCapture={onKeyDownCapture}>
        <Input className="input" placeholder={t('pick.placeholder')} />
        <Button className="conditions-combo-open" aria-label={t('pick.open')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="conditions-popover">
        <ListBox
          className="conditions-list"
          renderEmptyState={() => <p className="hint">{t('pick.none')}</p>}
        >
          {shown.map((group) => (
            <ListBoxSection key={group.id} id={`group ${group.id}`}>
              <Header className="conditions-list-head">{group.title}</Header>
              {group.items.map(({ id, title, note }) => (
                <ListBoxItem key={id} id={id} textValue={title} className="conditions-option">
                  <span>{title}</span>
                  {note === undefined ? null : <span className="hint">{note}</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
          {isMissed ? (
            <ListBoxItem id={CREATE} textValue={typed} className="conditions-option">
              <span>{t('create.of', { name: wanted })}</span>
              <span className="hint">{t('create.note')}</span>
            </ListBoxItem>
          ) : null}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
