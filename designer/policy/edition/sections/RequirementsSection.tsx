import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { useShownEdition } from '../context.ts';
import { EachTag } from '../EachTag.tsx';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { When } from '../When.tsx';

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
          tags={requirement.each === undefined ? undefined : <EachTag list={requirement.each} />}
        >
          <When lead={t('when.met')} condition={requirement.when} list={requirement.each} />
        </Item>
      )}
    </ItemsSection>
  );
}
