import { useTranslation } from 'react-i18next';
import { FILTERS, type Filter, isFound, type Judged } from './filters.ts';
import type { LaidRow } from './useReviewRows.ts';

interface Props {
  readonly rows: readonly LaidRow[];
  readonly chosen: Filter | undefined;
  readonly judged: Judged;
  readonly onChoose: (filter: Filter | undefined) => void;
}

/** Which rows are shown: all of them, or those of one kind. */
export function FilterChips({ rows, chosen, judged, onChoose }: Props) {
  const { t } = useTranslation('amend-review');
  const choices = FILTERS.map((filter) => ({
    filter,
    count: rows.filter((one) => isFound(one, filter, judged)).length,
  })).filter(({ filter, count }) => count > 0 || filter === chosen);
  if (choices.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of filters, not of form fields
    <div className="amending-filter" role="group" aria-label={t('rows.filter')}>
      <button
        type="button"
        className="chip"
        aria-pressed={chosen === undefined}
        onClick={() => onChoose(undefined)}
      >
        {t('rows.all')}
      </button>
      {choices.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className="chip"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {t(`rows.only.${filter}`, { count })}
        </button>
      ))}
    </div>
  );
}
