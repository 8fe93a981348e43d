import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';

interface Props {
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly number?: string | undefined;
  }[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** The items of a list, to be ticked: one by one, with Shift all between two, or all of them. */
export function TickList({ items, ticked, onTick }: Props) {
  const { t } = useTranslation('amend-several');
  const last = useRef<number>(undefined);
  const press = (place: number, isTicked: boolean, event: MouseEvent) => {
    const from = event.shiftKey ? (last.current ?? place) : place;
    last.current = place;
    const next = new Set(ticked);
    for (const { key } of items.slice(Math.min(from, place), Math.max(from, place) + 1))
      if (isTicked) next.add(key);
      else next.delete(key);
    onTick(next);
  };
  const isAll = items.every(({ key }) => ticked.has(key));
  return (
    <>
      <ul className="amend-several-list">
        {items.map(({ key, name, number }, place) => (
          <li key={key}>
            <label className="choice">
              <input
                type="checkbox"
                checked={ticked.has(key)}
                // A press tells whether Shift is held, by the mouse and by the space bar alike.
                onClick={(event) => press(place, event.currentTarget.checked, event)}
                onChange={() => undefined}
              />
              <span>
                {number === undefined ? null : <span className="item-number">{number}</span>} {name}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button kind="quiet" onClick={() => onTick(new Set(isAll ? [] : items.map(({ key }) => key)))}>
          {t(isAll ? 'none-of-them' : 'all')}
        </Button>
      </div>
    </>
  );
}
