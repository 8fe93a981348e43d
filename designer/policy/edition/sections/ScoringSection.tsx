import { inOrder } from '../../../../engine/schema/in-order.ts';
import { ScoringTerms } from '../../../look/rules/terms/ScoringTerms.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** The schemes of points: criteria, sections, and how many points pass. */
export function ScoringSection() {
  const words = useRuleWords();
  const { scoring } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="scoring" items={inOrder(scoring)}>
      {(id, item) => (
        <Item
          key={id}
          pointer={`/scoring/${id}`}
          title={item.title}
          appliesTo={item.appliesTo}
          citation={item.citation}
          unverified={item.unverified}
        >
          <ScoringTerms scoring={item} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
