import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { When } from '../ConditionTree.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';

/** What must hold for a grant although its absence is no ground. */
export function RequirementsSection() {
  const { t } = useTranslation('policy');
  const { requirements } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="requirements" items={inOrder(requirements)}>
      {(id, requirement) => (
        <Item
          key={id}
          pointer={`/requirements/${id}`}
          title={requirement.text}
          appliesTo={requirement.appliesTo}
          citation={requirement.citation}
          unverified={requirement.unverified}
        >
          <When lead={t('when.met')} condition={requirement.when} />
        </Item>
      )}
    </ItemsSection>
  );
}
