import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Tag } from '../../../look/Tag.tsx';
import { useShownEdition } from '../context.ts';
import { Item } from '../Item.tsx';
import { ItemsSection } from '../ItemsSection.tsx';

/** Limits on the service itself: queue and counter times. */
export function StandardsSection() {
  const { language } = useLanguage();
  const { standards } = useShownEdition().inForce.edition;
  return (
    <ItemsSection id="standards" items={inOrder(standards)}>
      {(id, standard) => (
        <Item
          key={id}
          pointer={`/standards/${id}`}
          title={standard.title}
          citation={standard.citation}
          unverified={standard.unverified}
          tags={<Tag tone="info">{formatDuration(standard.length, language)}</Tag>}
        />
      )}
    </ItemsSection>
  );
}
