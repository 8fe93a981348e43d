import { inOrder } from '../../../../engine/schema/in-order.ts';
import { QuotaTerms } from '../../../look/rules/terms/QuotaTerms.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** The places: how many there are, and what takes, holds and frees one. */
export function QuotasSection() {
  const words = useRuleWords();
  const { quotas } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="quotas" items={inOrder(quotas)}>
      {(id, item) => (
        <Item
          key={id}
          pointer={`/quotas/${id}`}
          title={item.title}
          appliesTo={item.appliesTo}
          citation={item.citation}
          unverified={item.unverified}
        >
          <QuotaTerms quota={item} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
