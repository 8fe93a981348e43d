import { useTranslation } from 'react-i18next';
import type { Open } from '../../../../../engine/schema/open.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { OpenCard } from './OpenCard.tsx';

const MAP = '/open';

/** What the law leaves open: gaps and contradictions, what they touch, and how they can be read. */
export default function OpenEditor() {
  const { t } = useTranslation('amend-open');
  const { edition, before } = useEditing();
  const make = ({ title, order }: NewItem): Open => ({
    order,
    title,
    text: title,
    pointers: [''],
    effect: 'note',
    sources: [],
  });
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <ItemList pointer={MAP} items={listed(before.open, edition.open)} none={t('none')}>
        {({ key, item }, pointer) => <OpenCard key={key} pointer={pointer} open={item} />}
      </ItemList>
      <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
    </EditorFrame>
  );
}
