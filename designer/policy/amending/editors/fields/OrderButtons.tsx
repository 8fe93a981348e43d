import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { useEditing } from '../../state/editing.ts';
import { moved, movedToEnd } from './model/moved.ts';

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  readonly item: string;
  /** The item's name. */
  readonly name: string;
}

type Ordered = Readonly<Record<string, { readonly order: number }>>;

/** Moves an item of a keyed map one place up or down; with the Shift key, to the end of the list. */
export function OrderButtons({ pointer, item, name }: Props) {
  const { t } = useTranslation('amend-fields');
  const { edition, edit, editable } = useEditing();
  const items = orderedAt(edition, pointer);
  const keys = inOrder(items).map(([key]) => key);
  if (!editable || keys.length < 2 || !keys.includes(item)) return null;
  const move = (direction: 'up' | 'down', toEnd: boolean) => {
    for (const [key, order] of Object.entries((toEnd ? movedToEnd : moved)(items, item, direction)))
      edit(join(pointer, key, 'order'), order, t(`order.moved-${direction}`, { name }));
  };
  const button = (direction: 'up' | 'down', isEnd: boolean) => (
    <button
      type="button"
      className="amend-fields-move"
      aria-disabled={isEnd || undefined}
      aria-label={t(`order.${direction}`, { name })}
      title={t(`order.${direction}-hint`)}
      onClick={({ shiftKey }) => (isEnd ? undefined : move(direction, shiftKey))}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in the head of a card, not a set of fields
    <span role="group" aria-label={t('order.group', { name })} className="amend-fields-moves">
      {button('up', keys[0] === item)}
      {button('down', keys.at(-1) === item)}
    </span>
  );
}

function orderedAt(document: unknown, pointer: string): Ordered {
  const map = get(document, pointer);
  if (!isObject(map)) return {};
  return Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, { order: number }] => isOrdered(entry[1])),
  );
}

const isOrdered = (value: unknown): value is { order: number } =>
  isObject(value) && typeof value.order === 'number';
