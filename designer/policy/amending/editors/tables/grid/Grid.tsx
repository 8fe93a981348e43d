import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type PointerEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Box } from './Box.tsx';
import { CellArea } from './CellArea.tsx';
import { CellInput } from './CellInput.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRowView } from './GridRowView.tsx';
import { moved, rangeOf, type Selection, type Step } from './selection.ts';
import type { GridActions, GridColumn, GridRow, GridRows } from './types.ts';
import { useGridClipboard } from './useGridClipboard.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useSelection } from './useSelection.ts';

interface Props {
  readonly label: string;
  readonly rowLabel: string;
  readonly columns: readonly GridColumn[];
  readonly rows: GridRows;
  readonly editable: boolean;
  readonly actions: GridActions;
  /** Says what was done to those who cannot see it. */
  readonly onSay: (said: string) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Rows are as high as their texts; this is how high one is likely to be, in pixels. */
  readonly heightOf?: (place: number) => number;
  /** How it is worked, for screen readers. */
  readonly helpText?: string;
}

/** Fingers need higher rows than a mouse. */
const rowHeight = () => (matchMedia('(pointer: coarse)').matches ? 44 : 36);

/** A grid of texts that is edited as a spreadsheet is: by keyboard, with ranges and the clipboard. Only the rows in sight are drawn. */
export function Grid(props: Props) {
  const { label, rowLabel, columns, rows, editable, actions, onSay, onSelect, heightOf, helpText } = props;
  const { t } = useTranslation('amend-tables');
  const grid = useRef<HTMLDivElement>(null);
  const help = useId();
  const [height] = useState(rowHeight);
  const shape = { rows: rows.length, columns: columns.length };
  const { selection, select: choose } = useSelection(grid, shape);
  const [editing, setEditing] = useState<{ readonly text: string; readonly typing: boolean }>();
  const { row: focusRow, column: focusColumn } = selection.focus;
  const select = (next: Selection | undefined) => {
    if (next === undefined) return;
    choose(next);
    onSelect(next);
  };
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: heightOf ?? (() => height),
    // What was measured belongs to the row, wherever it stands next.
    getItemKey: (place) => rows.at(place)?.key ?? place,
    overscan: 6,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      // The row that has the focus stays, or the focus would be lost.
      if (shown.includes(focusRow) || focusRow >= rows.length) return shown;
      return [...shown, focusRow].sort((a, b) => a - b);
    },
  });
  const begin = (typing: boolean) => {
    const cell = rows.at(focusRow)?.cells[focusColumn];
    // At once, so that the key that was pressed is typed into the field.
    if (editable && cell) flushSync(() => setEditing({ text: typing ? '' : cell.text, typing }));
  };
  const finish = (text: string, step: Step | undefined) => {
    const before = rows.at(focusRow)?.cells[focusColumn]?.text;
    setEditing(undefined);
    if (text !== before) actions.change([{ row: focusRow, column: focusColumn, text }]);
    if (step !== undefined) select(moved(selection, step, shape) ?? selection);
  };
  const clipboard = useGridClipboard({ rows, columns, selection, editable, actions, select, onSay });
  const onKeyDown = useGridKeys({ shape, selection, editable, actions, select, begin, onSay });
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event);
    if (place === undefined || event.button !== 0 || isField(event.target)) return;
    if (event.pointerType !== 'touch') event.preventDefault();
    const isAgain = place.row === focusRow && place.column === focusColumn && event.pointerType === 'touch';
    if (place.column < 0)
      select({ anchor: { ...place, column: shape.columns - 1 }, focus: { ...place, column: 0 } });
    else if (isAgain) begin(false);
    else select({ anchor: event.shiftKey ? selection.anchor : place, focus: place });
  };
  const range = rangeOf(selection);
  const widths = columns.map(({ wide }) => (wide ? 12 : 8));
  const template = `${HEAD} ${widths.map((width) => `minmax(${width}rem, 1fr)`).join(' ')}`;
  // Heads and rows are as wide as each other, whatever stands in them.
  const minWidth = `calc(${HEAD} + ${widths.reduce((sum, width) => sum + width, 0)}rem)`;
  const edited = columns[focusColumn];
  const Input = edited?.language === undefined ? CellInput : CellArea;
  const inputOf = (row: GridRow) =>
    editing === undefined || edited === undefined ? null : (
      <Input
        label={`${edited.title}, ${row.title}`}
        column={edited}
        text={editing.text}
        typing={editing.typing}
        onDone={finish}
        onCancel={() => {
          setEditing(undefined);
          select(selection);
        }}
      />
    );
  return (
    <>
      <p id={help} className="visually-hidden">
        {helpText ?? t(editable ? 'grid.help' : 'grid.help-reading')}
      </p>
      <Box
        role="grid"
        ref={grid}
        className="tables-grid"
        aria-label={label}
        aria-describedby={help}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-readonly={!editable}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => {
          const place = event.buttons === 1 && event.pointerType === 'mouse' ? placeOf(event) : undefined;
          if (place && place.column >= 0 && (place.row !== focusRow || place.column !== focusColumn))
            select({ anchor: selection.anchor, focus: place });
        }}
        onDoubleClick={() => begin(false)}
        {...clipboard}
      >
        <GridHead rowLabel={rowLabel} columns={columns} template={template} minWidth={minWidth} />
        <Box role="rowgroup" className="tables-body" style={{ height: virtual.getTotalSize(), minWidth }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows.at(index);
            if (row === undefined) return null;
            const isSelected = index >= range.top && index <= range.bottom;
            return (
              <GridRowView
                key={row.key}
                row={row}
                place={index}
                columns={columns}
                template={template}
                top={start}
                height={heightOf === undefined ? height : undefined}
                measure={heightOf === undefined ? undefined : virtual.measureElement}
                focus={index === focusRow ? focusColumn : -1}
                from={isSelected ? range.left : undefined}
                to={isSelected ? range.right : undefined}
                input={index === focusRow ? inputOf(row) : null}
              />
            );
          })}
        </Box>
      </Box>
    </>
  );
}

/** How wide the heads of the rows are; a page may give them more room. */
const HEAD = 'var(--grid-head, 6rem)';

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The cell on which a pointer is; the head of a row is its column -1. */
function placeOf(event: PointerEvent): Selection['focus'] | undefined {
  const found = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = found?.dataset.place?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}
