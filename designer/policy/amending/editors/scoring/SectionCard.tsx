import { useTranslation } from 'react-i18next';
import type { Scoring } from '../../../../../engine/schema/scoring.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { formatDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { PointsField } from './PointsField.tsx';
import { mostPoints } from './total.ts';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly section: NonNullable<Scoring['sections']>[string];
  readonly criteria: Scoring['criteria'];
}

/** A section of a scheme: the most points of it, and the fewest that pass it. */
export function SectionCard({ id, pointer, section, criteria }: Props) {
  const { t } = useTranslation('amend-scoring');
  const { language } = useLanguage();
  const name = wording(section.title, language) || id;
  const set = useMember(pointer, name);
  const own = Object.fromEntries(Object.entries(criteria).filter(([, one]) => one.section === id));
  const most = mostPoints(own);
  return (
    <ItemCard pointer={pointer} title={section.title} citation={section.citation} movable>
      <TextMember pointer={pointer} member="title" name={name} label={t('title-of')} required />
      <PointsField
        label={t('section-threshold')}
        value={section.threshold}
        onChange={(points) => set('threshold', points, t('section-threshold'))}
      />
      <PointsField
        label={t('section-maximum')}
        hint={most === undefined ? t('most-unknown') : t('most', { points: formatDecimal(most, language) })}
        value={section.maximum}
        onChange={(points) => set('maximum', points, t('section-maximum'))}
      />
      <SourceFields pointer={pointer} name={name} item={section} />
    </ItemCard>
  );
}
