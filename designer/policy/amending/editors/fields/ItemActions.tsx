import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { get, isPrefix, join, segments } from '../../../../../engine/json/pointer.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { around } from './model/around.ts';
import { OrderButtons } from './OrderButtons.tsx';

interface Props {
  readonly pointer: string;
  /** The item's name. */
  readonly name: string;
  readonly state: 'added' | 'changed' | 'removed' | 'same';
  readonly movable: boolean;
  readonly beforeRemoving?: ((remove: () => void) => void) | undefined;
}

/** Moves an item, takes it away, puts it back as it was. */
export function ItemActions({ pointer, name, state, movable, beforeRemoving }: Props) {
  const { t } = useTranslation('amend-fields');
  const { before, edit, editable, selected, select } = useEditing();
  const row = useRef<HTMLSpanElement>(null);
  if (!editable) return null;
  const path = segments(pointer);
  const remove = () => {
    // An added item goes from the page: the focus goes to its neighbour.
    if (state === 'added') neighbourOf(row.current)?.focus();
    if (selected !== undefined && isPrefix(pointer, selected)) select(around(pointer));
    edit(pointer, undefined, t('item.removed', { name }));
  };
  const restore = () => edit(pointer, get(before, pointer), t('item.restored', { name }));
  const named = <span className="visually-hidden">: {name}</span>;
  return (
    <span ref={row} className="amend-fields-actions">
      {movable && state !== 'removed' ? (
        <OrderButtons pointer={join('', ...path.slice(0, -1))} item={path.at(-1) ?? ''} name={name} />
      ) : null}
      {state === 'changed' ? (
        <Button kind="quiet" onClick={restore}>
          {t('item.as-before')}
          {named}
        </Button>
      ) : null}
      {state === 'removed' ? (
        <Button onClick={restore}>
          {t('item.put-back')}
          {named}
        </Button>
      ) : (
        <Button kind="quiet" onClick={() => (beforeRemoving ? beforeRemoving(remove) : remove())}>
          {t('item.remove')}
          {named}
        </Button>
      )}
    </span>
  );
}

function neighbourOf(inside: Element | null): HTMLElement | null {
  const card = inside?.closest('li');
  const near = card?.nextElementSibling ?? card?.previousElementSibling ?? card?.parentElement?.parentElement;
  return near?.querySelector<HTMLElement>('button, input') ?? null;
}
