import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newDeadline } from '../../../../../../engine/amending/making/new-deadline.ts';
import { usesOfItem } from '../../../../../../engine/facts/item-uses.ts';
import { join } from '../../../../../../engine/json/pointer.ts';
import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { useEditing } from '../../../state/editing.ts';
import { SelectField } from '../../fields/SimpleFields.tsx';
import { refused } from '../../rows/column.ts';
import { ItemsGrid } from '../../rows/ItemsGrid.tsx';
import type { Making } from '../../rows/rows.ts';
import { CountedOn } from './CountedOn.tsx';
import {
  DEADLINE_COLUMN_IDS,
  DEADLINE_COLUMNS,
  type DeadlineColumnId,
  isColumn,
  isLacking,
} from './columns.ts';
import { type DraftDeadline, saidOf } from './draft-deadline.ts';
import { SORTS, type Sort, sorted } from './sorted.ts';
import { useDeadlineColumns } from './useDeadlineColumns.ts';
import { useWriting } from './useWriting.ts';

interface Props {
  /** The deadlines that the edition has, in their order. */
  readonly items: readonly { readonly key: string; readonly item: Deadline }[];
}

const MAP = '/deadlines';

/** The deadlines as a spreadsheet: who owes what, from when, how long and where it stands, a row each. */
export function DeadlinesTable({ items }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, before, editable, select, citation, act } = useEditing();
  const [wordsIn, setWordsIn] = useState<string>(language);
  const [by, setBy] = useState<Sort>('order');
  const writing = useWriting(wordsIn);
  const columns = useDeadlineColumns(writing);
  const rows = items.map(({ key, item }) => ({ key, item: saidOf(item) }));
  const making: Making<DraftDeadline> = {
    columns: DEADLINE_COLUMN_IDS,
    withText: (id, at, text) =>
      isColumn(id) ? DEADLINE_COLUMNS[id].withText(at, text, writing) : refused('no-such-word'),
    begin: ({ order, cited }) => ({ order, title: {}, ...newDeadline(edition, order, {}), ...cited }),
    withoutDoubt: ({ unverified: _, ...deadline }) => deadline,
    before: before.deadlines ?? {},
    citation,
    act,
    language: wordsIn,
    isUsed: (key) => usesOfItem(edition, join(MAP, key)).length > 0,
  };
  return (
    <div className="tables-rows amend-deadlines-table">
      {editable ? <p className="hint">{t('table.hint')}</p> : null}
      <CountedOn />
      <div className="amend-fields-row">
        <SelectField
          label={t('table.words-in')}
          value={wordsIn}
          options={writing.written.languages.map((value) => ({
            value,
            title: writing.written.names[value] ?? value,
          }))}
          onChange={setWordsIn}
        />
        <SelectField
          label={t('table.sort')}
          value={by}
          options={SORTS.map((value) => ({ value, title: t(`table.column.${value}`) }))}
          onChange={(value) => setBy(SORTS.find((one) => one === value) ?? 'order')}
        />
      </div>
      <ItemsGrid
        map={MAP}
        label={t('title')}
        rowLabel={t('table.deadline')}
        newLabel={t('table.new')}
        items={Object.fromEntries(rows.map(({ key, item }) => [key, item]))}
        rows={sorted(rows, by, writing)}
        inPlace={by === 'order'}
        columns={columns}
        making={making}
        textOf={(id, { item }) => (isColumn(id) ? DEADLINE_COLUMNS[id].textOf(item, writing) : '')}
        lacking={(id, { item }) =>
          isDeadlineColumn(id) && isLacking(id, item) ? t('table.lacking') : undefined
        }
        edited={t('table.edited')}
        moved={t('table.moved')}
      >
        {({ key, item }) => (
          <div className="button-row">
            <Button kind="quiet" onClick={() => select(join(MAP, key))}>
              {t('table.open', { name: wording(item.title, language) || key })}
            </Button>
          </div>
        )}
      </ItemsGrid>
    </div>
  );
}

const isDeadlineColumn = (id: string): id is DeadlineColumnId =>
  DEADLINE_COLUMN_IDS.some((one) => one === id);
