import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { NoticeCard } from './NoticeCard.tsx';

const MAP = '/notices';

/** What people are told of their cases, in words with placeholders, with a preview of each letter. */
export default function NoticesEditor() {
  const { t } = useTranslation('amend-notices');
  const { edition, before } = useEditing();
  const items = listed(before.notices, edition.notices);
  const roles = inOrder(edition.workflow.roles);
  const [to = ''] = roles.find(([, { kind }]) => kind === 'applicant') ?? roles[0] ?? [];
  const make = ({ title, order, cited }: NewItem): Notice => ({
    order,
    title,
    to,
    by: ['portal'],
    body: title,
    ...cited,
  });
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item }, pointer) => <NoticeCard key={key} id={key} pointer={pointer} notice={item} />}
      </ItemList>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
    </EditorFrame>
  );
}
