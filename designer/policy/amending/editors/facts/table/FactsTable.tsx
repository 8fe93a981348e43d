import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usesOf } from '../../../../../../engine/facts/uses.ts';
import { join } from '../../../../../../engine/json/pointer.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Live } from '../../../../../look/Live.tsx';
import { useEditing } from '../../../state/editing.ts';
import type { Listed } from '../../fields/model/listed.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { useRemoving } from '../../fields/useRemoving.tsx';
import { Grid } from '../../tables/grid/Grid.tsx';
import { pasted } from '../../tables/grid/paste.ts';
import { at, type Selection } from '../../tables/grid/selection.ts';
import { stepOf } from '../../tables/grid/step-of.ts';
import type { GridActions, GridRow } from '../../tables/grid/types.ts';
import '../../tables/tables.css';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { NextFacts } from '../making/NextFacts.tsx';
import { withSeveral } from '../model/several.ts';
import { FACT_COLUMN_IDS, FACT_COLUMNS } from './columns.ts';
import { inserted, shifted } from './places.ts';
import { type Making, type WrongCell, withCells } from './rows.ts';
import { useFactColumns } from './useFactColumns.ts';
import { useWriting } from './useWriting.ts';

interface Props {
  /** The facts that are looked for. */
  readonly items: readonly Listed<Fact>[];
  /** The facts were written or made here: they stay in sight, whatever is looked for. */
  readonly onWritten: (keys: readonly string[]) => void;
}

const MAP = '/facts';

/** The facts as a spreadsheet, a row for each: typed over, pasted from one, and made in the empty row at its end. */
export function FactsTable({ items, onWritten }: Props) {
  const { t } = useTranslation(['amend-facts', 'amend-tables']);
  const { language } = useLanguage();
  const editing = useEditing();
  const { edition, before, edit, editable, stateOf, select, citation, act } = editing;
  const [wordsIn, setWordsIn] = useState<string>(language);
  const writing = useWriting(wordsIn);
  const columns = useFactColumns(writing);
  const removing = useRemoving(MAP);
  const [said, setSaid] = useState('');
  const [selection, setSelection] = useState<Selection>(at(0, 0));
  const [wrong, setWrong] = useState<readonly WrongCell[]>([]);
  const list = items.filter(({ removed }) => !removed);
  const keys = list.map(({ key }) => key);
  const isWhole = list.length === Object.keys(edition.facts).length;
  const nameOf = (key: string) => {
    const fact = edition.facts[key];
    return (fact && wording(fact.title, language)) || key;
  };
  const making: Making = {
    writing,
    before: before.facts,
    citation,
    act,
    isRestedOn: (key) => usesOf(edition, key).some(({ by }) => by === 'condition' || by === 'expression'),
    isUsed: (key) => usesOf(edition, key).length > 0,
  };
  const wrongAt = (key: string, column: number) =>
    wrong.find((one) => one.key === key && one.column === column);
  const rowAt = (place: number): GridRow | undefined => {
    const one = list[place];
    if (one === undefined)
      return { key: '', title: t('table.new'), cells: FACT_COLUMN_IDS.map(() => ({ text: '' })) };
    const state = stateOf(join(MAP, one.key));
    const cells = FACT_COLUMN_IDS.map((id, column) => {
      const typed = wrongAt(one.key, column);
      if (typed !== undefined) return { text: typed.text, problem: t(`table.problem.${typed.problem}`) };
      return { text: id === 'key' ? one.key : FACT_COLUMNS[id].textOf(one.item, writing) };
    });
    return {
      key: one.key,
      title: wording(one.item.title, language) || one.key,
      cells,
      note: state === 'same' ? undefined : t(`amend-tables:state.${state}`),
      tone: cells.some((cell) => 'problem' in cell) ? 'danger' : state === 'same' ? undefined : 'changed',
    };
  };
  const actions: GridActions = {
    change(changes) {
      const result = withCells(edition.facts, keys, changes, making);
      const isWritten = ({ key, column }: WrongCell) =>
        changes.some((one) => keys[one.row] === key && one.column === column);
      setWrong([...wrong.filter((one) => !isWritten(one)), ...result.wrong]);
      if (result.wrong.length > 0) setSaid(t('amend-tables:grid.wrong', { count: result.wrong.length }));
      onWritten(result.written);
      edit(MAP, result.facts, t('table.edited'), stepOf(MAP, changes));
    },
    insert(below) {
      if (!isWhole) return;
      const made = inserted(edition.facts, keys[below], making);
      onWritten([made.key]);
      edit(MAP, made.facts, t('table.inserted'), join(MAP, made.key));
      setSaid(t('amend-tables:grid.inserted', { row: below + 2 }));
    },
    remove(top, bottom) {
      const gone = keys.slice(top, bottom + 1);
      const pointers = gone.map((key) => join(MAP, key));
      const name = gone.map(nameOf).join(', ');
      if (gone.length === 0) return;
      removing.begin(pointers, name, () => {
        const left = Object.entries(edition.facts).filter(([key]) => !gone.includes(key));
        edit(MAP, Object.fromEntries(left), t('amend-fields:item.removed', { name }));
        setSaid(t('amend-tables:grid.removed', { count: gone.length }));
      });
    },
    move(top, bottom, by) {
      const next = isWhole && bottom < keys.length ? shifted(edition.facts, top, bottom, by) : undefined;
      if (next === undefined) return false;
      edit(MAP, next, t('table.moved'));
      setSaid(t('amend-tables:grid.moved', { row: top + 1 + by }));
      return true;
    },
  };
  const current = keys[selection.focus.row];
  const problem = rowAt(selection.focus.row)?.cells[selection.focus.column]?.problem;
  return (
    <div className="tables-rows amend-facts-table">
      {editable ? <p className="hint">{t('table.hint')}</p> : null}
      <SelectField
        label={t('table.words-in')}
        value={wordsIn}
        options={writing.written.languages.map((value) => ({
          value,
          title: writing.written.names[value] ?? value,
        }))}
        onChange={setWordsIn}
      />
      <Grid
        label={t('title')}
        rowLabel={t('table.fact')}
        columns={columns}
        rows={{ length: list.length + (editable ? 1 : 0), at: rowAt }}
        editable={editable}
        actions={actions}
        onSay={setSaid}
        onSelect={setSelection}
      />
      {editable ? (
        <NextFacts
          onNames={(names, as) => {
            const { facts, made } = withSeveral(edition.facts, before.facts, {
              names,
              language: wordsIn,
              citation,
              as,
            });
            onWritten(made);
            edit(MAP, facts, t('next.added', { count: made.length }));
            setSaid(t('next.added', { count: made.length }));
          }}
          onRows={(rows) => {
            const { changes } = pasted(rows, at(list.length, 0), { rows: 0, columns: columns.length });
            actions.change(changes);
            setSaid(t('next.added', { count: rows.length }));
          }}
        />
      ) : null}
      <Live>
        <span className="hint">{said}</span>
      </Live>
      {problem === undefined ? null : <p className="field-error">{problem}</p>}
      {current === undefined ? null : (
        <div className="button-row">
          <Button kind="quiet" onClick={() => select(join(MAP, current))}>
            {t('table.open', { name: nameOf(current) })}
          </Button>
        </div>
      )}
      {removing.dialog}
    </div>
  );
}
