import { inOrder } from '../../../../engine/schema/in-order.ts';
import { WindowTerms } from '../../../look/rules/terms/WindowTerms.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** The stretches of days in which something may be done. */
export function WindowsSection() {
  const words = useRuleWords();
  const { windows } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="windows" items={inOrder(windows)}>
      {(id, item) => (
        <Item
          key={id}
          pointer={`/windows/${id}`}
          title={item.title}
          appliesTo={item.appliesTo}
          citation={item.citation}
          unverified={item.unverified}
        >
          <WindowTerms window={item} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
