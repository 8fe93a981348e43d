import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';

interface Props {
  readonly looked: number;
  readonly count: number;
  readonly list: RefObject<HTMLOListElement | null>;
  /** Shows the rows that are not shown yet. */
  readonly onShowAll: () => void;
}

/** How far somebody has come, and the way to what comes next. */
export function LookedBar({ looked, count, list, onShowAll }: Props) {
  const { t } = useTranslation('amend-review');
  const goOn = () => {
    onShowAll();
    // The rows that were left out are there after the next drawing.
    setTimeout(() => nextIn(list.current)?.focus());
  };
  return (
    <div className="review-bar">
      <p role="status">
        {t(looked === count ? 'rows.all-looked' : 'rows.looked-of', { looked, count })}{' '}
        <span className="hint">{t('rows.yours')}</span>
      </p>
      {looked === count ? null : (
        <Button kind="quiet" onClick={goOn}>
          {t('rows.next')}
        </Button>
      )}
    </div>
  );
}

function nextIn(list: HTMLElement | null): HTMLElement | undefined {
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>('.review-look input') ?? [])];
  return boxes.find(({ checked }) => !checked);
}
