import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** A link or button that belongs to the row. */
  readonly action?: ReactNode;
}

/** Names and values, one row each. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div className="summary-row" key={row.key}>
          <dt>{row.term}</dt>
          <dd className="summary-value">{row.value}</dd>
          {row.action ? <dd className="summary-action">{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
