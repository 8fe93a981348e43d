import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { TextMember } from '../fields/TextMember.tsx';
import { ConditionSentence } from './ConditionSentence.tsx';
import type { SharedConditions } from './context.ts';
import { MemberCondition } from './MemberCondition.tsx';
import { EMPTY } from './model/remove.ts';
import { UsedBy } from './UsedBy.tsx';

/** The conditions with a name, which others refer to. */
export default function ConditionsEditor() {
  const { t } = useTranslation('amend-conditions');
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const items = listed(numbered(before.conditions), numbered(edition.conditions));
  return (
    <EditorFrame title={t('shared.title')} about={t('shared.about')} restates="/conditions">
      <ItemList pointer="/conditions" items={items} none={t('shared.none')}>
        {({ key, item, removed }, pointer) => (
          <ItemCard
            key={key}
            pointer={pointer}
            title={item.title}
            tags={<ConditionSentence lead={t('shared.holds')} condition={item.when} />}
          >
            {removed ? null : (
              <div className="stack">
                <TextMember
                  pointer={pointer}
                  member="title"
                  name={wording(item.title, language)}
                  label={t('shared.name')}
                  required
                />
                <MemberCondition
                  pointer={pointer}
                  name={wording(item.title, language)}
                  label={t('shared.when')}
                  value={item.when}
                />
                <UsedBy shared={key} />
              </div>
            )}
          </ItemCard>
        )}
      </ItemList>
      <AddItem
        pointer="/conditions"
        label={t('shared.add')}
        nameLabel={t('shared.name')}
        make={({ title }) => ({ title, when: EMPTY })}
      />
    </EditorFrame>
  );
}

/** Shared conditions have no order in the law: they stand as they are written. */
const numbered = (conditions: SharedConditions = {}) =>
  Object.fromEntries(Object.entries(conditions).map(([key, item], order) => [key, { ...item, order }]));
