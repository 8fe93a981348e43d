import { useTranslation } from 'react-i18next';
import { get, join, segments } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import { isText } from '../../../../../../engine/text/wording-in.ts';
import { useEditing } from '../../../state/editing.ts';
import { KeySelect } from '../../fields/KeySelect.tsx';

interface Props {
  /** Of the item in the edition. */
  readonly pointer: string;
  readonly name: string;
}

/** What an item is called and where it stands is its own. */
const OWN = ['title', 'order', 'number', 'citation'];

/** Fills a new item with what another of its list says, but for its name. */
export function SameAs({ pointer, name }: Props) {
  const { t } = useTranslation(['amend-service', 'amend-fields']);
  const { edition, edit, editable, stateOf } = useEditing();
  const path = segments(pointer);
  const item = get(edition, pointer);
  const map = get(edition, join('', ...path.slice(0, -1)));
  if (!editable || stateOf(pointer) !== 'added' || !isObject(item) || !isObject(map)) return null;
  const others = Object.entries(map).flatMap(([key, one]) =>
    key !== path.at(-1) && isObject(one) && isText(one.title)
      ? [[key, { title: one.title, order: typeof one.order === 'number' ? one.order : 0 }] as const]
      : [],
  );
  if (others.length === 0) return null;
  const fill = (key: string) => {
    const other = map[key];
    if (!isObject(other)) return;
    const kept = Object.entries(item).filter(([member]) => OWN.includes(member));
    const { number: _, ...taken } = other;
    edit(
      pointer,
      { ...taken, ...Object.fromEntries(kept) },
      t('amend-fields:edited', { name, what: t('same-as') }),
    );
  };
  return (
    <KeySelect
      label={t('same-as')}
      value={undefined}
      optional
      items={Object.fromEntries(others)}
      onChange={(key) => (key === undefined ? undefined : fill(key))}
    />
  );
}
