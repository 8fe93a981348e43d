import { useTranslation } from 'react-i18next';
import type { RequirementResult } from '../../../../engine/assessment/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Because } from './Because.tsx';
import { MissingFacts } from './MissingFacts.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** What must hold for a grant although its absence is no ground. */
export function RequirementsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const requirements = inOrderOf(view.assessment.requirements, words.edition.requirements);
  if (requirements.length === 0) return null;
  return (
    <Section id="requirements" title={t('requirements.title')} note={requirements.length}>
      <ul className="items">
        {requirements.map(([id, requirement]) => (
          <RequirementItem key={id} id={id} requirement={requirement} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps {
  readonly id: string;
  readonly requirement: RequirementResult;
  readonly words: CaseWords;
}

/** One requirement; of a person, with an id that names the person too. */
export function RequirementItem({ id, requirement, words }: ItemProps) {
  return (
    <li className="item" id={`requirement-${id}`}>
      <div className="item-head">
        <TrileanMark value={requirement.met} of="requirement" />
      </div>
      <p className="item-text">
        <LegalText text={requirement.text} />
      </p>
      <Because because={requirement.because} words={words} />
      <MissingFacts facts={requirement.missing} words={words} />
      <CitationOf citation={requirement.citation} words={words} />
    </li>
  );
}
