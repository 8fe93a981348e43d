import { memo, type ReactNode } from 'react';
import { Box } from './Box.tsx';
import type { GridColumn, GridRow } from './types.ts';

interface Props {
  readonly row: GridRow;
  readonly place: number;
  readonly columns: readonly GridColumn[];
  readonly template: string;
  readonly top: number;
  /** Absent where it is as high as what stands in it; it is then measured. */
  readonly height: number | undefined;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  /** The column that has the focus in this row; -1: none. */
  readonly focus: number;
  /** The columns that are selected in this row: from and up to, both included; nothing where none is. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** What stands in the focused cell while it is edited. */
  readonly input: ReactNode;
}

/** A row of a grid. It is drawn again only when something of it changes. */
export const GridRowView = memo(function GridRowView(props: Props) {
  const { row, place, columns, template, top, height, measure, focus, from, to, input } = props;
  return (
    <Box
      role="row"
      aria-rowindex={place + 2}
      ref={measure}
      data-index={place}
      className="tables-row"
      data-wrapped={height === undefined || undefined}
      data-tone={row.tone}
      data-lit={row.lit || undefined}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)`, height }}
    >
      <Box role="rowheader" aria-colindex={1} className="tables-row-head" data-place={`${place}:-1`}>
        {row.head ?? <span className="tables-clip">{row.title}</span>}
        {row.note ? <span className="visually-hidden">, {row.note}</span> : null}
      </Box>
      {columns.map(({ id, language }, column) => {
        const cell = row.cells[column];
        const isSelected = from !== undefined && to !== undefined && column >= from && column <= to;
        const isFocus = column === focus;
        return (
          <Box
            key={id}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isSelected}
            aria-invalid={cell?.problem ? true : undefined}
            className="tables-cell"
            data-place={`${place}:${column}`}
            data-focus={isFocus || undefined}
            tabIndex={isFocus ? 0 : -1}
            title={cell?.problem}
          >
            {isFocus && input ? (
              input
            ) : (
              <>
                <span className="tables-clip" lang={language}>
                  {cell?.text}
                </span>
                {cell?.proposed ? (
                  <span className="tables-proposed" lang={language}>
                    {cell.proposed}
                  </span>
                ) : null}
                {cell?.mark ? <span className="tables-mark">{cell.mark}</span> : null}
                {cell?.problem ? <span className="visually-hidden">, {cell.problem}</span> : null}
              </>
            )}
          </Box>
        );
      })}
    </Box>
  );
});
