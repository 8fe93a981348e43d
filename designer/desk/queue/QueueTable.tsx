import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../server/api/schemas/cases.ts';
import { QueueRow } from './QueueRow.tsx';

interface Props {
  readonly label: string;
  readonly items: readonly CaseSummary[];
  readonly closed: boolean;
}

const COLUMNS = ['due', 'number', 'applicant', 'service', 'state'] as const;

/** The cases as a table; on a narrow screen each row is a card that names its cells. */
export function QueueTable({ label, items, closed }: Props) {
  const { t } = useTranslation('desk');
  const title = (column: (typeof COLUMNS)[number]) =>
    t(closed && column === 'due' ? 'queue.column.decided' : `queue.column.${column}`);
  return (
    <table className="cards-table">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {title(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <QueueRow key={item.id} item={item} dueTitle={title('due')} />
        ))}
      </tbody>
    </table>
  );
}
