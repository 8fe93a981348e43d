import { useTranslation } from 'react-i18next';
import { isToLookAt } from './row-key.ts';
import { lookedAmong } from './ticks.ts';
import { useReaders } from './useReaders.ts';
import type { LaidRow } from './useReviewRows.ts';
import './left.css';

/** How far everybody else is who reads the amendment; nothing where nobody has begun. */
export function Readers({ rows }: { readonly rows: readonly LaidRow[] }) {
  const { t } = useTranslation('amend-review');
  const { readers, account } = useReaders();
  const count = rows.filter(({ row }) => isToLookAt(row)).length;
  const others = readers
    .filter(({ by }) => by.account !== account)
    .map(({ by, looked }) => ({ by, looked: lookedAmong(rows, looked) }))
    .filter(({ looked }) => looked > 0);
  if (others.length === 0) return null;
  return (
    <ul className="review-readers">
      {others.map(({ by, looked }) => (
        <li key={by.account}>{t('rows.by', { name: by.name, looked, count })}</li>
      ))}
    </ul>
  );
}
