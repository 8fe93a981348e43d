import { inOrder } from '../../../../engine/schema/in-order.ts';
import { VoteTerms } from '../../../look/rules/terms/VoteTerms.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** The votes: which share carries, and how many must take part. */
export function VotesSection() {
  const words = useRuleWords();
  const { votes } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="votes" items={inOrder(votes)}>
      {(id, item) => (
        <Item
          key={id}
          pointer={`/votes/${id}`}
          title={item.title}
          appliesTo={item.appliesTo}
          citation={item.citation}
          unverified={item.unverified}
        >
          <VoteTerms vote={item} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
