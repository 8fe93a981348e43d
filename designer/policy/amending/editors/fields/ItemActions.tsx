import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { get, isPrefix, join, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { around } from './model/around.ts';
import { copiedAfter } from './model/copied.ts';
import { isInEdition } from './model/numbered.ts';
import { OrderButtons } from './OrderButtons.tsx';
import { PutBack } from './PutBack.tsx';
import { useRemoving } from './useRemoving.tsx';

interface Props {
  readonly pointer: string;
  /** The item's name. */
  readonly name: string;
  readonly state: 'added' | 'changed' | 'removed' | 'same';
  readonly movable: boolean;
}

/** Moves an item, copies it, takes it away, puts it back as it was. */
export function ItemActions({ pointer, name, state, movable }: Props) {
  const { t } = useTranslation('amend-fields');
  const { edition, before, edit, editable, selected, select } = useEditing();
  const row = useRef<HTMLSpanElement>(null);
  const [isRestored, setRestored] = useState(false);
  const path = segments(pointer);
  const map = join('', ...path.slice(0, -1));
  const removing = useRemoving(map);
  if (!editable) return null;
  const remove = () => {
    // An added item goes from the page: the focus goes to its neighbour.
    if (state === 'added') neighbourOf(row.current)?.focus();
    if (selected !== undefined && isPrefix(pointer, selected)) select(around(pointer));
    edit(pointer, undefined, t('item.removed', { name }));
  };
  const restore = () => {
    edit(pointer, get(before, pointer), t('item.restored', { name }));
    setRestored(state === 'removed');
  };
  const duplicate = () => {
    const [items, was] = [get(edition, map), get(before, map)].map((one) => (isObject(one) ? one : {}));
    const key = newKey(path.at(-1) ?? name, Object.keys({ ...was, ...items }));
    edit(join(map, key), copiedAfter(items ?? {}, path.at(-1) ?? ''), t('item.duplicated', { name }));
    select(join(map, key));
  };
  const named = <span className="visually-hidden">: {name}</span>;
  return (
    <span ref={row} className="amend-fields-actions">
      {movable && state !== 'removed' ? (
        <OrderButtons pointer={map} item={path.at(-1) ?? ''} name={name} />
      ) : null}
      {state === 'changed' ? (
        <Button kind="quiet" onClick={restore}>
          {t('item.as-before')}
          {named}
        </Button>
      ) : null}
      {state === 'removed' || !isInEdition(map) ? null : (
        <Button kind="quiet" onClick={duplicate}>
          {t('item.duplicate')}
          {named}
        </Button>
      )}
      {state === 'removed' ? (
        <Button onClick={restore}>
          {t('item.put-back')}
          {named}
        </Button>
      ) : (
        <Button kind="quiet" onClick={() => removing.begin([pointer], name, remove, pointer)}>
          {t('item.remove')}
          {named}
        </Button>
      )}
      <PutBack pointer={pointer} said={isRestored && state === 'same'} />
      {removing.dialog}
    </span>
  );
}

function neighbourOf(inside: Element | null): HTMLElement | null {
  const card = inside?.closest('li');
  const near = card?.nextElementSibling ?? card?.previousElementSibling ?? card?.parentElement?.parentElement;
  return near?.querySelector<HTMLElement>('button, input') ?? null;
}
