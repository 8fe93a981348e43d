import { useTranslation } from 'react-i18next';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { When } from '../When.tsx';

/** Conditions with a name, used by others. */
export function ConditionsSection() {
  const { t } = useTranslation('policy');
  const { conditions } = useShownEdition().inForce.edition;
  const byKey = Object.entries(conditions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <ItemsSection id="conditions" items={byKey}>
      {(id, condition) => (
        <Item key={id} pointer={`/conditions/${id}`} title={condition.title}>
          <When lead={t('when.holds')} condition={condition.when} />
        </Item>
      )}
    </ItemsSection>
  );
}
