import { inOrder } from '../../../../engine/schema/in-order.ts';
import { AttemptsTerms } from '../../../look/rules/terms/AttemptsTerms.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** How often something may be tried, and how long one waits in between. */
export function AttemptsSection() {
  const words = useRuleWords();
  const { attempts } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="attempts" items={inOrder(attempts)}>
      {(id, item) => (
        <Item
          key={id}
          pointer={`/attempts/${id}`}
          title={item.title}
          appliesTo={item.appliesTo}
          citation={item.citation}
          unverified={item.unverified}
        >
          <AttemptsTerms attempts={item} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
