import { Box } from './Box.tsx';
import type { GridColumn } from './types.ts';

interface Props {
  /** What stands over the names of the rows. */
  readonly rowLabel: string;
  readonly columns: readonly GridColumn[];
  readonly template: string;
  readonly minWidth: string;
}

/** The heads of a grid's columns; they stay in sight. */
export function GridHead({ rowLabel, columns, template, minWidth }: Props) {
  return (
    <Box role="rowgroup" className="tables-head" style={{ minWidth }}>
      <Box role="row" aria-rowindex={1} className="tables-row" style={{ gridTemplateColumns: template }}>
        <Box role="columnheader" aria-colindex={1} className="tables-row-head">
          {rowLabel}
        </Box>
        {columns.map(({ id, title, note }, place) => (
          <Box role="columnheader" key={id} aria-colindex={place + 2} className="tables-column-head">
            <span className="tables-column-title" title={title}>
              {title}
            </span>
            {note ? <span className="tables-column-note">{note}</span> : null}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
