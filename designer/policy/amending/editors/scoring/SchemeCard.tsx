import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Criterion, Scoring } from '../../../../../engine/schema/scoring.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { formatDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { listed } from '../fields/model/listed.ts';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';
import { CriterionCard } from './CriterionCard.tsx';
import { PointsField } from './PointsField.tsx';
import { SchemeTrial } from './SchemeTrial.tsx';
import { SectionCard } from './SectionCard.tsx';
import { mostPoints } from './total.ts';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly scoring: Scoring;
}

/** A scoring scheme: its sections and criteria, what they come to at most, what passes, and a trial. */
export function SchemeCard({ id, pointer, scoring }: Props) {
  const { t } = useTranslation('amend-scoring');
  const { language } = useLanguage();
  const { before } = useEditing();
  const name = wording(scoring.title, language) || id;
  const set = useMember(pointer, name);
  const was = before.scoring?.[id];
  const most = mostPoints(scoring.criteria);
  const sections = join(pointer, 'sections');
  const criteria = join(pointer, 'criteria');
  const makeSection = ({ title, order, cited }: NewItem) => ({ order, title, ...cited });
  const makeCriterion = ({ title, order, cited }: NewItem): Criterion => ({ order, title, ...cited });
  return (
    <ItemCard
      pointer={pointer}
      title={scoring.title}
      citation={scoring.citation}
      tags={most === undefined ? null : <Tag>{t('most', { points: formatDecimal(most, language) })}</Tag>}
      movable
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('title-of')} required />
      <VariantsField
        value={scoring.appliesTo}
        onChange={(variants) => set('appliesTo', variants ?? [], t('variants'))}
      />
      <PointsField
        label={t('threshold')}
        value={scoring.threshold}
        onChange={(points) => set('threshold', points, t('threshold'))}
      />
      <PointsField
        label={t('maximum')}
        hint={most === undefined ? t('most-unknown') : t('most', { points: formatDecimal(most, language) })}
        value={scoring.maximum}
        onChange={(points) => set('maximum', points, t('maximum'))}
      />
      <h4>{t('sections')}</h4>
      <ItemList pointer={sections} items={listed(was?.sections, scoring.sections)} none={t('no-sections')}>
        {({ key, item }, at) => (
          <SectionCard key={key} id={key} pointer={at} section={item} criteria={scoring.criteria} />
        )}
      </ItemList>
      <AddItem pointer={sections} label={t('add-section')} nameLabel={t('section-name')} make={makeSection} />
      <h4>{t('criteria')}</h4>
      <ItemList pointer={criteria} items={listed(was?.criteria, scoring.criteria)} none={t('no-criteria')}>
        {({ key, item }, at) => (
          <CriterionCard key={key} id={key} pointer={at} criterion={item} sections={scoring.sections} />
        )}
      </ItemList>
      <AddItem
        pointer={criteria}
        label={t('add-criterion')}
        nameLabel={t('criterion-name')}
        make={makeCriterion}
      />
      <TextMember pointer={pointer} member="text" name={name} label={t('text')} />
      <SourceFields pointer={pointer} name={name} item={scoring} />
      <SchemeTrial id={id} scoring={scoring} />
    </ItemCard>
  );
}
