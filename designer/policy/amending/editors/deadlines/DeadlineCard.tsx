import { join } from '../../../../../engine/json/pointer.ts';
import type { Deadline } from '../../../../../engine/schema/deadline.ts';
import { formatDuration } from '../../../../../engine/text/duration.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import type { Listed } from '../fields/model/listed.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { isLengthChosen } from './model/chosen.ts';

/** A deadline: its length while it is folded, its fields while it is open. */
export function DeadlineCard({ of: { key, item, removed } }: { readonly of: Listed<Deadline> }) {
  const { language } = useLanguage();
  return (
    <ItemCard
      pointer={join('/deadlines', key)}
      title={item.title}
      tags={isLengthChosen(item) ? <Tag tone="info">{formatDuration(item.length, language)}</Tag> : null}
      citation={item.citation}
      movable
    >
      {removed ? null : <DeadlineFields id={key} deadline={item} />}
    </ItemCard>
  );
}
