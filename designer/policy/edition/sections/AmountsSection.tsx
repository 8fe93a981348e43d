import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { ParameterValues } from '../../../look/rules/ParameterValues.tsx';
import { restsOn } from '../../../look/rules/rests-on.ts';
import { AmountTerms } from '../../../look/rules/terms/AmountTerms.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { useRuleWords } from '../useRuleWords.ts';

/** The sums: how each is worked out, when it is due, and the official values behind it. */
export function AmountsSection() {
  const { t } = useTranslation(['policy', 'rules']);
  const words = useRuleWords();
  const { at, inForce } = useShownEdition();
  return (
    <ItemsSection id="amounts" items={inOrder(inForce.edition.amounts)}>
      {(id, amount) => (
        <Item
          key={id}
          pointer={`/amounts/${id}`}
          title={amount.title}
          appliesTo={amount.appliesTo}
          citation={amount.citation}
          unverified={amount.unverified}
          tags={<Tag>{t(`rules:kind.${amount.kind}`)}</Tag>}
        >
          <AmountTerms amount={amount} words={words} />
          <ParameterValues parameters={restsOn([amount.value], words).parameters} on={at} words={words} />
        </Item>
      )}
    </ItemsSection>
  );
}
