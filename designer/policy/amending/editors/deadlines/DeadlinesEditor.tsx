import { useTranslation } from 'react-i18next';
import { newDeadline } from '../../../../../engine/amending/making/new-deadline.ts';
import { formatDuration } from '../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { AddItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { isLengthChosen } from './model/chosen.ts';
import './deadlines.css';

const MAP = '/deadlines';

/** The dated duties of the edition: each as a card with its fields, read back in sentences and counted on a day. */
export default function DeadlinesEditor() {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const items = listed(before.deadlines, edition.deadlines);
  return (
    <EditorFrame title={t('title')} about={t('about')} restates={MAP}>
      <ItemList pointer={MAP} items={items} none={t('none')}>
        {({ key, item, removed }, pointer) => (
          <ItemCard
            key={key}
            pointer={pointer}
            title={item.title}
            tags={
              isLengthChosen(item) ? <Tag tone="info">{formatDuration(item.length, language)}</Tag> : null
            }
            citation={item.citation}
            movable
          >
            {removed ? null : <DeadlineFields id={key} deadline={item} />}
          </ItemCard>
        )}
      </ItemList>
      <AddItem
        pointer={MAP}
        label={t('add')}
        nameLabel={t('add-name')}
        make={({ title, order, cited, words }) => ({
          ...newDeadline(edition, order, title, words),
          ...cited,
        })}
      />
    </EditorFrame>
  );
}
