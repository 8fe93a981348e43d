import { useTranslation } from 'react-i18next';
import type { Criterion, Scoring } from '../../../../../engine/schema/scoring.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { formatDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { FormulaField } from '../amounts/FormulaField.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { KeySelect } from '../fields/KeySelect.tsx';
import { SelectField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { BandsEditor } from './BandsEditor.tsx';
import { PointsField } from './PointsField.tsx';
import { mostPoints } from './total.ts';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly criterion: Criterion;
  readonly sections: Scoring['sections'];
}

const WAYS = ['bands', 'points', 'unsaid'] as const;
const wayOf = ({ points, of, bands }: Criterion): (typeof WAYS)[number] =>
  of !== undefined || bands !== undefined ? 'bands' : points === undefined ? 'unsaid' : 'points';

/** A criterion: points by bands of a value, by a formula, or of which nobody has said how many. */
export function CriterionCard({ id, pointer, criterion, sections }: Props) {
  const { t } = useTranslation('amend-scoring');
  const { language } = useLanguage();
  const { edit, editable } = useEditing();
  const name = wording(criterion.title, language) || id;
  const set = useMember(pointer, name);
  const way = wayOf(criterion);
  const most = mostPoints({ [id]: criterion });
  const choose = (next: string) => {
    const { points: _, of: _of, bands: _bands, ...rest } = criterion;
    const how =
      next === 'points'
        ? { points: { number: '0' } }
        : next === 'bands'
          ? { of: { number: '0' }, bands: {} }
          : {};
    edit(pointer, { ...rest, ...how }, t('edited', { name }));
  };
  return (
    <ItemCard
      pointer={pointer}
      title={criterion.title}
      citation={criterion.citation}
      tags={most === undefined ? null : <Tag>{t('most', { points: formatDecimal(most, language) })}</Tag>}
      movable
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('title-of')} required />
      {sections === undefined ? null : (
        <KeySelect
          label={t('section')}
          value={criterion.section}
          items={sections}
          optional
          disabled={!editable}
          onChange={(section) => set('section', section, t('section'))}
        />
      )}
      <SelectField
        label={t('way.label')}
        value={way}
        disabled={!editable}
        options={WAYS.map((value) => ({ value, title: t(`way.${value}`) }))}
        onChange={choose}
      />
      {way === 'points' ? (
        <FormulaField
          label={t('points')}
          value={criterion.points}
          needs="number"
          onChange={(points) => set('points', points, t('points'))}
        />
      ) : null}
      {way === 'bands' ? (
        <>
          <FormulaField label={t('of')} value={criterion.of} onChange={(of) => set('of', of, t('of'))} />
          {criterion.of === undefined ? null : (
            <BandsEditor name={name} pointer={pointer} of={criterion.of} bands={criterion.bands ?? {}} />
          )}
        </>
      ) : null}
      <PointsField
        label={t('criterion-maximum')}
        value={criterion.maximum}
        onChange={(points) => set('maximum', points, t('criterion-maximum'))}
      />
      <TextMember pointer={pointer} member="text" name={name} label={t('text')} />
      <SourceFields pointer={pointer} name={name} item={criterion} />
    </ItemCard>
  );
}
