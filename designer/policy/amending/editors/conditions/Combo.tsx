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
}

/** One of many, found by typing part of its name. */
export function Combo({ label, groups, value, onChange }: Props) {
  const { t } = useTranslation('amend-conditions');
  const isKnown = value === '' || groups.some(({ items }) => items.some(({ id }) => id === value));
  const shown = isKnown
    ? groups
    : [{ id: '?', title: t('pick.unknown'), items: [{ id: value, title: value }] }, ...groups];
  return (
    <ComboBox
      className="conditions-combo"
      selectedKey={value === '' ? null : value}
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(String(key));
      }}
      menuTrigger={value === '' ? 'focus' : 'input'}
      allowsEmptyCollection
    >
      <Label className="conditions-label">{label}</Label>
      <div className="conditions-combo-box">
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
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
