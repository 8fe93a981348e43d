import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';
import type { Listed } from './model/listed.ts';
import { RemoveSeveral } from './RemoveSeveral.tsx';
import './fields.css';

interface Props<T> {
  /** The keyed map in the edition. */
  readonly pointer: string;
  readonly items: readonly Listed<T>[];
  /** What is said where there is none. */
  readonly none: string;
  /** The card of an item. */
  readonly children: (item: Listed<T>, pointer: string) => ReactNode;
}

/** Shorter lists are looked over without a filter. */
const MANY = 6;

/** The items of a keyed map, as cards; on demand those alone that this part changes. */
export function ItemList<T>({ pointer, items, none, children }: Props<T>) {
  const { t } = useTranslation('amend-fields');
  const { stateOf, findingsAt } = useEditing();
  const [onlyChanged, setOnlyChanged] = useState(false);
  const isConcerned = ({ key }: Listed<T>) => {
    const at = join(pointer, key);
    return stateOf(at) !== 'same' || findingsAt(at).length > 0;
  };
  const shown = onlyChanged ? items.filter(isConcerned) : items;
  return (
    <>
      {items.length > MANY ? (
        <label className="check">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={({ target }) => setOnlyChanged(target.checked)}
          />{' '}
          {t('item.only-changed')}
        </label>
      ) : null}
      {items.length === 0 ? <p>{none}</p> : null}
      {items.length > 0 && shown.length === 0 ? <p>{t('item.none-changed')}</p> : null}
      <RemoveSeveral pointer={pointer} items={items} />
      <ul className="amend-fields-items">{shown.map((item) => children(item, join(pointer, item.key)))}</ul>
    </>
  );
}
