import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { HIT_POLICIES, type Table } from '../../../../../engine/schema/table.ts';
import type { Example } from '../../../../../engine/tables/analyse.ts';
import { gridOfTable } from '../../../../../engine/tables/grid.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { SelectField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { useAnalysis } from './analysis/useAnalysis.ts';
import { GapList } from './GapList.tsx';
import { rowForExample } from './model/example.ts';
import { narrowest } from './model/narrowest.ts';
import { inserted, type Rows } from './model/rows.ts';
import { tryTable } from './model/trial.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowsEditor } from './RowsEditor.tsx';
import { TableInputs } from './TableInputs.tsx';
import { TableTrial, useTried } from './TableTrial.tsx';
import { useTableColumns } from './useColumns.ts';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly table: Table;
}

/** A decision table: folded its name; open its rows as a spreadsheet, its columns, and a trial. */
export function TableCard({ id, pointer, table }: Props) {
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const name = wording(table.title, language) || id;
  const set = useMember(pointer, name);
  return (
    <ItemCard
      pointer={pointer}
      title={table.title}
      citation={table.citation}
      tags={<Tag>{t('rows.count', { count: Object.keys(table.rows).length })}</Tag>}
      movable
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('title-of')} required />
      <SelectField
        label={t('hit.label')}
        hint={t(`hit.about.${table.hit}`)}
        value={table.hit}
        disabled={!editable}
        options={HIT_POLICIES.map((value) => ({ value, title: t(`hit.${value}`) }))}
        onChange={(hit) => set('hit', hit, t('hit.label'))}
      />
      <TableInputs pointer={pointer} name={name} table={table} />
      <TableRows pointer={pointer} name={name} table={table} />
      <TextMember pointer={pointer} member="unit" name={name} label={t('unit')} />
      <SourceFields pointer={pointer} name={name} item={table} />
    </ItemCard>
  );
}

function TableRows({
  pointer,
  name,
  table,
}: {
  readonly pointer: string;
  readonly name: string;
  readonly table: Table;
}) {
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  const { words, edit, editable, citation } = useEditing();
  const columns = useTableColumns(table);
  const grid = useMemo(() => gridOfTable('', table), [table]);
  const analysis = useAnalysis(grid, words);
  const { tried, values, set } = useTried(table);
  const isTried = Object.keys(values).length > 0;
  const later = useDeferredValue(table);
  const found = isTried ? tryTable(later, values) : undefined;
  const making = { name: 'row', citation, output: { number: '0' } };
  const at = join(pointer, 'rows');
  const onRows = (rows: Rows, label: string) => {
    const change = narrowest(at, table.rows, rows);
    if (change !== undefined) edit(change.pointer, change.value, label);
  };
  const order = inOrder(table.rows);
  const nameOf = (key: string) => {
    const title = table.rows[key]?.title;
    return title ? wording(title, language) : String(order.findIndex(([one]) => one === key) + 1);
  };
  const fill = (example: Example) => {
    const { rows, key } = inserted(table.rows, order.length - 1, making);
    const row = rows[key];
    if (row !== undefined)
      onRows(
        {
          ...rows,
          [key]: rowForExample(
            row,
            example,
            columns.map(({ of }) => of),
          ),
        },
        t('edited.inserted', { label: name }),
      );
  };
  return (
    <div className="tables-table">
      <RowsEditor
        label={name}
        rowLabel={t('column.row')}
        pointer={at}
        rows={table.rows}
        inputs={table.inputs}
        columns={columns}
        making={making}
        analysis={analysis}
        lit={found?.complete ? found.winners : []}
        onRows={onRows}
        detailsOf={(row) => (
          <RowDetails key={row} pointer={join(at, row)} name={nameOf(row)} row={table.rows[row] ?? {}} />
        )}
      />
      <GapList analysis={analysis} inputs={table.inputs} onFill={editable ? fill : undefined} />
      {columns.length > 1 ? (
        <TableTrial table={table} tried={tried} onTried={set} rows={found} nameOf={nameOf} />
      ) : null}
    </div>
  );
}
