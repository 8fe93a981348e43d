import { useTranslation } from 'react-i18next';
import type { Table } from '../../../../../engine/schema/table.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { CellHelp } from './CellHelp.tsx';
import { TableCard } from './TableCard.tsx';

const MAP = '/tables';

/** Decision tables: rows of constraints on inputs, and what each gives. */
export default function TablesEditor() {
  const { t } = useTranslation('amend-tables');
  const { edition, before } = useEditing();
  const items = listed(before.tables, edition.tables);
  const make = ({ title, order, cited }: NewItem): Table => ({
    order,
    title,
    hit: 'unique',
    inputs: {},
    rows: {},
    ...cited,
  });
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <CellHelp />
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item }, pointer) => <TableCard key={key} id={key} pointer={pointer} table={item} />}
      </ItemList>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
    </EditorFrame>
  );
}
