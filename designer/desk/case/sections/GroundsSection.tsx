import { useTranslation } from 'react-i18next';
import type { GroundResult } from '../../../../engine/assessment/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Because } from './Because.tsx';
import { HeldBy } from './HeldBy.tsx';
import { MissingFacts } from './MissingFacts.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** Every ground: whether it applies, what made it so, what it rests on. */
export function GroundsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const grounds = inOrderOf(view.assessment.grounds, words.edition.grounds);
  if (grounds.length === 0) return null;
  return (
    <Section id="grounds" title={t('grounds.title')} note={grounds.length}>
      <ul className="items">
        {grounds.map(([id, ground]) => (
          <GroundItem key={id} id={id} ground={ground} view={view} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps extends Props {
  readonly id: string;
  readonly ground: GroundResult;
}

/** One ground; of a person, with an id that names the person too. */
export function GroundItem({ id, ground, view, words }: ItemProps) {
  const { t } = useTranslation('desk');
  return (
    <li className="item" id={`ground-${id}`}>
      <div className="item-head">
        <TrileanMark value={ground.applies} of="ground" adverse />
        <Tag>{t(`outcome.${ground.effect}`)}</Tag>
        {ground.discretion ? <Tag tone="warning">{t('grounds.discretion')}</Tag> : null}
      </div>
      <p className="item-text">
        {ground.number ? <span className="item-number">{ground.number}</span> : null}{' '}
        <LegalText text={ground.text} />
      </p>
      <Because because={ground.because} words={words} />
      <MissingFacts facts={ground.missing} words={words} />
      {ground.discretion ? <p className="hint">{t('grounds.discretion-note')}</p> : null}
      <HeldBy open={ground.heldBy} assessment={view.assessment} does="holds" />
      <HeldBy open={ground.setAsideBy} assessment={view.assessment} does="sets-aside" />
      <CitationOf citation={ground.citation} words={words} />
    </li>
  );
}
