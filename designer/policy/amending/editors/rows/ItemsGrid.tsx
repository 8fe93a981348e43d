import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import { useRemoving } from '../fields/useRemoving.tsx';
import { Grid } from '../tables/grid/Grid.tsx';
import { at, type Selection } from '../tables/grid/selection.ts';
import { stepOf } from '../tables/grid/step-of.ts';
import type { GridActions, GridCell, GridColumn, GridRow } from '../tables/grid/types.ts';
import type { RowItem } from './column.ts';
import { orderBelow, shifted } from './places.ts';
import { type Making, type WrongCell, withCells } from './rows.ts';
import { useProblemWords } from './useProblemWords.ts';
import '../tables/tables.css';

/** One item of the table, as it is shown. */
interface Row<T> {
  readonly key: string;
  readonly item: T;
}

interface Props<T> {
  /** The keyed map in the edition. */
  readonly map: string;
  readonly label: string;
  /** What stands over the numbers of the rows. */
  readonly rowLabel: string;
  /** What the empty row at the end makes: "New deadline". */
  readonly newLabel: string;
  /** All items of the map. */
  readonly items: Readonly<Record<string, T>>;
  /** Those that are shown, as they stand one below the other. */
  readonly rows: readonly Row<T>[];
  /** The rows stand in the order of the list and none is left out: they can be moved, and put between others. */
  readonly inPlace: boolean;
  readonly columns: readonly GridColumn[];
  readonly making: Making<T>;
  readonly textOf: (id: string, row: Row<T>) => string;
  /** What an item must say and does not say yet, in words. */
  readonly lacking: (id: string, row: Row<T>) => string | undefined;
  /** What undo calls a change of cells, and a move. */
  readonly edited: string;
  readonly moved: string;
  readonly onWritten?: (keys: readonly string[]) => void;
  /** What stands below, of the item whose row has the focus. */
  readonly children: (row: Row<T>) => ReactNode;
}

/** The items of a list as a spreadsheet, a row for each: typed over, pasted from one, and made in the empty row at its end. */
export function ItemsGrid<T extends RowItem>(props: Props<T>) {
  const { map, items, rows, inPlace, columns, making, textOf, lacking } = props;
  const { t } = useTranslation(['amend-tables', 'amend-fields']);
  const { language } = useLanguage();
  const { edit, editable, stateOf } = useEditing();
  const problemWords = useProblemWords();
  const removing = useRemoving(map);
  const [said, setSaid] = useState('');
  const [selection, setSelection] = useState<Selection>(at(0, 0));
  const [wrong, setWrong] = useState<readonly WrongCell[]>([]);
  const keys = rows.map(({ key }) => key);
  const cellOf = (row: Row<T>, id: string, column: number): GridCell => {
    const typed = wrong.find((one) => one.key === row.key && one.column === column);
    if (typed !== undefined) return { text: typed.text, problem: problemWords(typed.problem) };
    const text = id === 'key' ? row.key : textOf(id, row);
    return text === '' ? { text, problem: lacking(id, row) } : { text };
  };
  const rowAt = (place: number): GridRow | undefined => {
    const row = rows[place];
    if (row === undefined)
      return {
        key: '',
        title: props.newLabel,
        head: headOf('+', props.newLabel),
        cells: columns.map(() => ({ text: '' })),
      };
    const state = stateOf(join(map, row.key));
    const name = wording(row.item.title, language) || row.key;
    const cells = columns.map(({ id }, column) => cellOf(row, id, column));
    return {
      key: row.key,
      title: name,
      head: headOf(place + 1, name),
      cells,
      note: state === 'same' ? undefined : t(`state.${state}`),
      tone: cells.some(({ problem }) => problem !== undefined)
        ? 'danger'
        : state === 'same'
          ? undefined
          : 'changed',
    };
  };
  const actions: GridActions = {
    change(changes) {
      const result = withCells(items, keys, changes, making);
      const isWritten = ({ key, column }: WrongCell) =>
        changes.some((one) => keys[one.row] === key && one.column === column);
      setWrong([...wrong.filter((one) => !isWritten(one)), ...result.wrong]);
      setSaid(result.wrong.length > 0 ? t('grid.wrong', { count: result.wrong.length }) : '');
      props.onWritten?.(result.written);
      edit(map, result.items, props.edited, stepOf(map, changes));
    },
    insert(below) {
      if (!inPlace) return;
      const key = newKey('', [...Object.keys(items), ...Object.keys(making.before)]);
      const { citation } = making;
      const made = making.begin(
        { order: orderBelow(items, keys[below]), cited: citation === undefined ? {} : { citation } },
        rows[below]?.item,
      );
      props.onWritten?.([key]);
      edit(map, { ...items, [key]: made }, props.edited, join(map, key));
      setSaid(t('grid.inserted', { row: below + 2 }));
    },
    remove(top, bottom) {
      const gone = rows.slice(top, bottom + 1);
      if (gone.length === 0) return;
      const name = gone.map(({ key, item }) => wording(item.title, language) || key).join(', ');
      removing.begin(
        gone.map(({ key }) => join(map, key)),
        name,
        () => {
          const left = Object.entries(items).filter(([key]) => !gone.some((one) => one.key === key));
          edit(map, Object.fromEntries(left), t('amend-fields:item.removed', { name }));
          setSaid(t('grid.removed', { count: gone.length }));
        },
      );
    },
    move(top, bottom, by) {
      const next = inPlace && bottom < keys.length ? shifted(items, top, bottom, by) : undefined;
      if (next === undefined) return false;
      edit(map, next, props.moved);
      setSaid(t('grid.moved', { row: top + 1 + by }));
      return true;
    },
  };
  const current = rows[selection.focus.row];
  const problem = rowAt(selection.focus.row)?.cells[selection.focus.column]?.problem;
  return (
    <>
      <Grid
        label={props.label}
        rowLabel={props.rowLabel}
        columns={columns}
        rows={{ length: rows.length + (editable ? 1 : 0), at: rowAt }}
        editable={editable}
        actions={actions}
        onSay={setSaid}
        onSelect={setSelection}
      />
      <Live>
        <span className="hint">{said}</span>
      </Live>
      {problem === undefined ? null : <p className="field-error">{problem}</p>}
      {current === undefined ? null : props.children(current)}
      {removing.dialog}
    </>
  );
}

/** Which row it is: its title, which stands in its first cell, is for those who cannot see it. */
const headOf = (shown: ReactNode, title: string): ReactNode => (
  <>
    <span aria-hidden="true">{shown}</span>
    <span className="visually-hidden">{title}</span>
  </>
);
