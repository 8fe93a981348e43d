import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { AddItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { listed } from '../fields/model/listed.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { newDeadline } from './model/new-deadline.ts';
import './deadlines.css';

/** The dated duties of the edition: each as a card with its fields, read back in sentences and counted on a day. */
export default function DeadlinesEditor() {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const items = listed(before.deadlines, edition.deadlines);
  return (
    <EditorFrame title={t('title')} about={t('about')}>
      {items.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="amend-fields-items">
        {items.map(({ key, item, removed }) => (
          <ItemCard
            key={key}
            pointer={`/deadlines/${key}`}
            title={item.title}
            tags={<Tag tone="info">{formatDuration(item.length, language)}</Tag>}
            citation={item.citation}
            movable
          >
            {removed ? null : <DeadlineFields id={key} deadline={item} />}
          </ItemCard>
        ))}
      </ul>
      <AddItem
        pointer="/deadlines"
        label={t('add')}
        nameLabel={t('add-name')}
        make={({ title, order, cited }) => ({ ...newDeadline(edition, order, title), ...cited })}
      />
    </EditorFrame>
  );
}
