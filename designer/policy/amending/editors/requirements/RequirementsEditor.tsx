import { useTranslation } from 'react-i18next';
import { newRequirement } from '../../../../../engine/amending/making/new-ground.ts';
import { useEditing } from '../../state/editing.ts';
import { ConditionSentence } from '../conditions/ConditionSentence.tsx';
import { AddItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { nearest } from '../fields/model/nearest.ts';
import { RequirementFields } from './RequirementFields.tsx';

/** What must hold for a grant although its absence is no ground, each with the sentence of its condition. */
export default function RequirementsEditor() {
  const { t } = useTranslation('amend-grounds');
  const { edition, before } = useEditing();
  const variants = Object.keys(edition.service.variants);
  return (
    <EditorFrame title={t('requirements.title')} about={t('requirements.about')} restates="/requirements">
      <ItemList
        pointer="/requirements"
        items={listed(before.requirements, edition.requirements)}
        none={t('requirements.none')}
      >
        {({ key, item, removed }, pointer) => (
          <ItemCard
            key={key}
            pointer={pointer}
            title={item.text}
            citation={item.citation}
            tags={<ConditionSentence lead={t('requirements.met')} condition={item.when} list={item.each} />}
            movable
          >
            {removed ? null : <RequirementFields pointer={pointer} requirement={item} />}
          </ItemCard>
        )}
      </ItemList>
      <AddItem
        pointer="/requirements"
        label={t('requirements.add')}
        nameLabel={t('requirements.text')}
        worded
        make={({ title, order, cited }) => {
          const { appliesTo = variants } = nearest(edition.requirements, cited.citation) ?? {};
          return newRequirement({ order, text: title, appliesTo, cited });
        }}
      />
    </EditorFrame>
  );
}
