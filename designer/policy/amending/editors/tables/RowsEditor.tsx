import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import type { Table } from '../../../../../engine/schema/table.ts';
import type { Analysis } from '../../../../../engine/tables/analyse.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import { Grid } from './grid/Grid.tsx';
import type { CellChange } from './grid/paste.ts';
import { at, rangeOf, type Selection } from './grid/selection.ts';
import type { GridActions, GridColumn, GridRow } from './grid/types.ts';
import { marksOf } from './model/marks.ts';
import { type RowColumn, textIn, withText } from './model/row-column.ts';
import { inserted, type Making, type Rows, shifted, withChanges, withoutRows } from './model/rows.ts';
import { RowNotes } from './RowNotes.tsx';
import { useTypedProblem } from './useTypedProblem.ts';
import './tables.css';

/** A column of the rows with how it is shown. */
export interface RowsColumn extends GridColumn {
  readonly of: RowColumn;
}

interface Props {
  /** What the grid is called. */
  readonly label: string;
  readonly rowLabel: string;
  /** The rows' map in the edition. */
  readonly pointer: string;
  readonly rows: Rows;
  readonly inputs: Table['inputs'];
  readonly columns: readonly RowsColumn[];
  readonly making: Making;
  readonly analysis: Analysis | 'too-large' | undefined;
  /** Rows that take the values that are tried. */
  readonly lit?: readonly string[];
  readonly onRows: (rows: Rows, label: string) => void;
  /** What belongs to the row at hand besides its cells. */
  readonly detailsOf: (row: string) => ReactNode;
}

/** The rows of a decision table, or the bands of a criterion, as a spreadsheet with what is wrong marked in place. */
export function RowsEditor(props: Props) {
  const {
    label,
    rowLabel,
    pointer,
    rows,
    inputs,
    columns,
    making,
    analysis,
    lit = [],
    onRows,
    detailsOf,
  } = props;
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  const { editable, stateOf } = useEditing();
  const say = useTypedProblem();
  const [said, setSaid] = useState('');
  const [selection, setSelection] = useState<Selection>(at(0, 0));
  // What was typed and cannot be taken, by row and column: it is shown until it is mended.
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const list = inOrder(rows);
  const marks = marksOf(analysis);
  const kinds = columns.map(({ of }) => of);
  const rowAt = (place: number): GridRow | undefined => {
    const [key, row] = list[place] ?? [];
    if (key === undefined || row === undefined) return undefined;
    const state = stateOf(`${pointer}/${key}`);
    const found = marks.get(key) ?? [];
    const cells = kinds.map((column, index) => {
      const text = wrong.get(`${key} ${index}`);
      if (text === undefined) return { text: textIn(row, column) };
      const typed = withText(row, column, text);
      return { text, problem: typed.ok ? undefined : say(typed.problem) };
    });
    const notes = [
      state === 'same' ? '' : t(`state.${state}`),
      ...found.map(({ kind }) => t(`marks.${kind}`)),
    ];
    return {
      key,
      title: row.title ? wording(row.title, language) : String(place + 1),
      cells,
      lit: lit.includes(key),
      note: [...new Set(notes)].filter(Boolean).join(', ') || undefined,
      tone: found.length > 0 ? ('danger' as const) : state === 'same' ? undefined : ('changed' as const),
    };
  };
  const actions = {
    change(changes: readonly CellChange[]) {
      const result = withChanges(rows, kinds, changes, making);
      const next = new Map(wrong);
      for (const { row, column } of result.mended) next.delete(`${row} ${column}`);
      for (const { row, column, text } of result.wrong) next.set(`${row} ${column}`, text);
      setWrong(next);
      if (result.wrong.length > 0) setSaid(t('grid.wrong', { count: result.wrong.length }));
      onRows(result.rows, t('edited.cells', { label }));
    },
    insert(below: number) {
      onRows(inserted(rows, below, making).rows, t('edited.inserted', { label }));
      setSaid(t('grid.inserted', { row: below + 2 }));
    },
    remove(top: number, bottom: number) {
      onRows(withoutRows(rows, top, bottom), t('edited.removed', { label }));
      setSaid(t('grid.removed', { count: bottom - top + 1 }));
    },
    move(top: number, bottom: number, by: 1 | -1) {
      const next = shifted(rows, top, bottom, by);
      if (next === undefined) return false;
      onRows(next, t('edited.moved', { label }));
      setSaid(t('grid.moved', { row: top + 1 + by }));
      return true;
    },
  } satisfies GridActions;
  const { top, bottom } = rangeOf(selection);
  const current = list[selection.focus.row];
  const atHand = rowAt(selection.focus.row);
  return (
    <div className="tables-rows">
      {editable ? (
        <div className="button-row">
          <Button onClick={() => actions.insert(list.length === 0 ? -1 : Math.min(bottom, list.length - 1))}>
            {t('rows.insert')}
          </Button>
          <Button kind="quiet" disabled={list.length === 0} onClick={() => actions.move(top, bottom, -1)}>
            {t('rows.up')}
          </Button>
          <Button kind="quiet" disabled={list.length === 0} onClick={() => actions.move(top, bottom, 1)}>
            {t('rows.down')}
          </Button>
          <Button kind="quiet" disabled={list.length === 0} onClick={() => actions.remove(top, bottom)}>
            {t('rows.remove', { count: bottom - top + 1 })}
          </Button>
        </div>
      ) : null}
      {list.length === 0 ? (
        <p className="hint">{t('rows.none')}</p>
      ) : (
        <Grid
          label={label}
          rowLabel={rowLabel}
          columns={columns}
          rows={{ length: list.length, at: rowAt }}
          editable={editable}
          actions={actions}
          onSay={setSaid}
          onSelect={setSelection}
        />
      )}
      <Live>
        <span className="hint">{said}</span>
      </Live>
      {current === undefined ? null : (
        <RowNotes
          row={current[1]}
          name={atHand?.title ?? ''}
          column={columns[selection.focus.column]}
          problem={atHand?.cells[selection.focus.column]?.problem}
          marks={marks.get(current[0]) ?? []}
          inputs={inputs}
          nameOf={(key) => rowAt(list.findIndex(([one]) => one === key))?.title ?? key}
          details={detailsOf(current[0])}
        />
      )}
    </div>
  );
}
