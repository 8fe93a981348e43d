import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { useWorkbench } from '../../state/draft.ts';
import type { DraftPlace } from '../since-return.ts';
import { FILTERS, type Filter, isFound } from './filters.ts';

interface Props {
  readonly rows: readonly ReviewRow[];
  readonly chosen: Filter | undefined;
  readonly since: readonly DraftPlace[];
  readonly onChoose: (filter: Filter | undefined) => void;
}

/** Which rows are shown: all of them, or those of one kind. */
export function FilterChips({ rows, chosen, since, onChoose }: Props) {
  const { t } = useTranslation('amend-review');
  const act = useWorkbench(({ view }) => view.act);
  const choices = FILTERS.map((filter) => ({
    filter,
    count: rows.filter((row) => isFound(row, filter, act, since)).length,
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
