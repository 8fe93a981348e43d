import { useTranslation } from 'react-i18next';
import { newDeadline } from '../../../../../engine/amending/making/new-deadline.ts';
import { isPrefix, join } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';
import { useView } from '../../state/useView.ts';
import { AddFromLaw } from '../fields/AddFromLaw.tsx';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { ViewSwitch } from '../rows/ViewSwitch.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import { DeadlinesTable } from './table/DeadlinesTable.tsx';
import './deadlines.css';

const MAP = '/deadlines';
const VIEWS = ['cards', 'table'] as const;

/** The dated duties of the edition: each as a card with its fields, read back in sentences and counted on a day; or all in a table. */
export default function DeadlinesEditor() {
  const { t } = useTranslation('amend-deadlines');
  const { edition, before, selected } = useEditing();
  const [view, setView] = useView(VIEWS, 'cards');
  const items = listed(before.deadlines, edition.deadlines);
  const open = items.find(({ key }) => selected !== undefined && isPrefix(join(MAP, key), selected));
  const adding = {
    pointer: MAP,
    nameLabel: t('add-name'),
    make: ({ title, order, cited, words }: NewItem) => ({
      ...newDeadline(edition, order, title, words),
      ...cited,
    }),
  };
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <ViewSwitch
        label={t('view.label')}
        views={VIEWS.map((id) => ({ id, title: t(`view.${id}`) }))}
        view={view}
        onChange={setView}
      />
      {view === 'table' ? (
        <>
          <DeadlinesTable items={items.filter(({ removed }) => !removed)} />
          <AddFromLaw {...adding} worded={false} />
          {open === undefined ? null : (
            <ul className="amend-fields-items">
              <DeadlineCard key={open.key} of={open} />
            </ul>
          )}
        </>
      ) : (
        <>
          <ItemList pointer={MAP} items={items} none={t('none')}>
            {(one) => <DeadlineCard key={one.key} of={one} />}
          </ItemList>
          <AddItem {...adding} label={t('add')} />
        </>
      )}
    </EditorFrame>
  );
}
