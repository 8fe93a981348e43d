import { inOrder } from '../../../../engine/schema/in-order.ts';
import { original } from '../../../../engine/text/localize.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';

/** The sub-types of the service and what each gives. */
export function VariantsSection() {
  const { variants } = useShownEdition().inForce.edition.service;
  return (
    <ItemsSection id="variants" items={inOrder(variants)}>
      {(id, variant) => (
        <Item
          key={id}
          pointer={`/service/variants/${id}`}
          title={variant.title}
          number={variant.number}
          citation={variant.citation}
          unverified={variant.unverified}
        >
          {[variant.summary, variant.result].map((text) =>
            text ? (
              <p key={original(text).text}>
                <LegalText text={text} />
              </p>
            ) : null,
          )}
        </Item>
      )}
    </ItemsSection>
  );
}
