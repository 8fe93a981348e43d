import { inOrder } from '../../../../engine/schema/in-order.ts';
import { EntitlementTerms } from '../../../look/rules/terms/EntitlementTerms.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** What is granted, for how long and how often. */
export function EntitlementsSection() {
  const words = useRuleWords();
  const { entitlements } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="entitlements" items={inOrder(entitlements)}>
      {(id, item) => (
        <Item
          key={id}
          pointer={`/entitlements/${id}`}
          title={item.title}
          appliesTo={item.appliesTo}
          citation={item.citation}
          unverified={item.unverified}
        >
          <EntitlementTerms entitlement={item} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
