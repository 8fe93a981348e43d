import { useTranslation } from 'react-i18next';
import { newDocument } from '../../../../../engine/amending/making/new-document.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { EditSeveral } from '../several/EditSeveral.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { DocumentsMatrix } from './DocumentsMatrix.tsx';
import { useDocumentTraits } from './useDocumentTraits.ts';

const MAP = '/documents';

/** What applicants present: for which variants, through which channels, in what form, and when. */
export default function DocumentsEditor() {
  const { t } = useTranslation('amend-documents');
  const { edition, before } = useEditing();
  const items = listed(before.documents, edition.documents);
  const traits = useDocumentTraits();
  const make = (item: NewItem) => newDocument(edition, item);
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <DocumentsMatrix />
      <EditSeveral pointer={MAP} items={items} traits={traits} />
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item }, pointer) => <DocumentCard key={key} pointer={pointer} document={item} />}
      </ItemList>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} worded />
    </EditorFrame>
  );
}
