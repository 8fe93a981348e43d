import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicked } from './useTicks.ts';

interface Props {
  /** Of the question in the edition. */
  readonly pointer: string;
  readonly name: string;
}

/** Ticks a question, to be moved together with others. */
export function TickBox({ pointer, name }: Props) {
  const { t } = useTranslation('amend-form');
  const ticks = useTicked();
  if (ticks === undefined) return null;
  return (
    <input
      type="checkbox"
      className="amend-form-tick"
      aria-label={t('several.tick', { name })}
      checked={ticks.ticked.has(pointer)}
      onChange={({ target, nativeEvent }) =>
        ticks.tick(pointer, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
      onPointerDown={keep}
      onMouseDown={keep}
      onClick={keep}
      onKeyDown={(event) => (event.key === ' ' ? keep(event) : undefined)}
      onKeyUp={(event) => (event.key === ' ' ? keep(event) : undefined)}
    />
  );
}

/** The row around it opens its question: not by a tick. */
const keep = (event: SyntheticEvent): void => event.stopPropagation();
