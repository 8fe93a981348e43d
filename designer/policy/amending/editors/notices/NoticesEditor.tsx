import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { useEditing } from '../../state/editing.ts';
import { AddFromLaw } from '../fields/AddFromLaw.tsx';
import type { NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { nearest } from '../fields/model/nearest.ts';
import { EditSeveral } from '../several/EditSeveral.tsx';
import { AddNotices } from './AddNotices.tsx';
import { sentLike } from './model/sent-like.ts';
import { NoticeCard } from './NoticeCard.tsx';
import { useNoticeTraits } from './useNoticeTraits.ts';

const MAP = '/notices';

/** What people are told of their cases, in words with placeholders, with a preview of each letter. */
export default function NoticesEditor() {
  const { t } = useTranslation('amend-notices');
  const { edition, before } = useEditing();
  const items = listed(before.notices, edition.notices);
  const traits = useNoticeTraits();
  const make = ({ title, order, cited }: NewItem): Notice => ({
    order,
    title,
    ...sentLike(nearest(edition.notices, cited.citation), edition),
    body: title,
    ...cited,
  });
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <EditSeveral pointer={MAP} items={items} traits={traits} />
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item }, pointer) => <NoticeCard key={key} id={key} pointer={pointer} notice={item} />}
      </ItemList>
      <AddFromLaw pointer={MAP} worded={false} nameLabel={t('add-name')} make={make} />
      <AddNotices />
    </EditorFrame>
  );
}
