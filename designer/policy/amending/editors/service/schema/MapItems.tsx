import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';
import { useEditing } from '../../../state/editing.ts';
import { AddItem } from '../../fields/AddItem.tsx';
import { ItemList } from '../../fields/ItemList.tsx';
import { listed } from '../../fields/model/listed.ts';
import { isNumbered } from '../../fields/model/numbered.ts';
import { useWritten } from '../../fields/useWritten.ts';
import { newItem } from './model/initial.ts';
import { itemShape } from './model/kind.ts';
import { SchemaCard, type SchemaItem } from './SchemaCard.tsx';

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  readonly shape: Shape;
  /** What its items are together. */
  readonly label: string;
  readonly each?: string | undefined;
}

/** The items of any keyed map of an edition, edited as its schema says. */
export function MapItems({ pointer, shape, label, each }: Props) {
  const { t } = useTranslation('amend-service');
  const { edition, before } = useEditing();
  const { authoritative } = useWritten();
  const items = listed(itemsAt(before, pointer), itemsAt(edition, pointer));
  const beginning = { variants: Object.keys(edition.service.variants), authoritative };
  return (
    <>
      <ItemList pointer={pointer} items={items} none={t('nothing')}>
        {({ key, item }, at) => (
          <SchemaCard key={key} pointer={at} shape={itemShape(shape)} item={item} each={each} />
        )}
      </ItemList>
      <AddItem
        pointer={pointer}
        label={t('add-to', { what: label })}
        nameLabel={t('add-name', { what: label })}
        worded={isNumbered(pointer) || isSaid(itemShape(shape))}
        make={(item) => newItem(shape, item, beginning)}
      />
    </>
  );
}

/** Where a text must be there, the law's words are what an item says. */
const isSaid = ({ required = [] }: Shape): boolean => required.includes('text');

/** The items at a pointer; one without a place of its own comes first. */
function itemsAt(document: unknown, pointer: string): Readonly<Record<string, SchemaItem>> {
  const map = get(document, pointer);
  if (!isObject(map)) return {};
  const found = Object.keys(map).flatMap((key) => {
    const item = get(document, join(pointer, key));
    return isObject(item) ? [[key, { order: 0, ...item }] as const] : [];
  });
  return Object.fromEntries(found);
}
