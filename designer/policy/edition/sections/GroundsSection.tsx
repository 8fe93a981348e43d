import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { EachTag } from '../EachTag.tsx';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';
import { When } from '../When.tsx';

/** The grounds with their conditions in words. */
export function GroundsSection() {
  const { t } = useTranslation('policy');
  const { grounds } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="grounds" items={inOrder(grounds)}>
      {(id, ground) => (
        <Item
          key={id}
          pointer={`/grounds/${id}`}
          title={ground.text}
          number={ground.number}
          appliesTo={ground.appliesTo}
          citation={ground.citation}
          unverified={ground.unverified}
          tags={
            <>
              <Tag tone="danger">{t(`effect.${ground.effect}`)}</Tag>
              <EachTag list={ground.each} />
              {ground.discretion ? <Tag tone="warning">{t('discretion')}</Tag> : null}
            </>
          }
        >
          <When lead={t('when.applies')} condition={ground.when} list={ground.each} />
        </Item>
      )}
    </ItemsSection>
  );
}
