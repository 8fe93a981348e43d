import { useTranslation } from 'react-i18next';
import { newGround } from '../../../../../engine/amending/making/new-ground.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { ConditionSentence } from '../conditions/ConditionSentence.tsx';
import { AddItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { nearest } from '../fields/model/nearest.ts';
import { EditSeveral } from '../several/EditSeveral.tsx';
import { GroundFields } from './GroundFields.tsx';
import { decidedLike } from './model/decided-like.ts';
import { useGroundTraits } from './useGroundTraits.ts';

/** The grounds in the law's order, each with the sentence of its condition. */
export default function GroundsEditor() {
  const { t } = useTranslation('amend-grounds');
  const { edition, before } = useEditing();
  const items = listed(before.grounds, edition.grounds);
  const traits = useGroundTraits();
  const variants = Object.keys(edition.service.variants);
  return (
    <EditorFrame title={t('title')} about={t('about')} restates="/grounds">
      <EditSeveral pointer="/grounds" items={items} traits={traits} />
      <ItemList pointer="/grounds" items={items} none={t('none')}>
        {({ key, item, removed }, pointer) => (
          <ItemCard
            key={key}
            pointer={pointer}
            title={item.text}
            number={item.number}
            citation={item.citation}
            tags={
              <>
                <Tag tone="danger">{t(`effect.${item.effect}`)}</Tag>
                {item.discretion ? <Tag tone="warning">{t('discretion')}</Tag> : null}
                <ConditionSentence lead={t('applies')} condition={item.when} list={item.each} />
              </>
            }
            movable
          >
            {removed ? null : <GroundFields pointer={pointer} ground={item} />}
          </ItemCard>
        )}
      </ItemList>
      <AddItem
        pointer="/grounds"
        label={t('add')}
        nameLabel={t('text')}
        worded
        make={({ title, order, cited }) => ({
          ...newGround({ order, text: title, appliesTo: variants, cited }),
          ...decidedLike(nearest(edition.grounds, cited.citation)),
        })}
      />
    </EditorFrame>
  );
}
