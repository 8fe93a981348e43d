import { useTranslation } from 'react-i18next';
import { inOrderOf } from '../../../desk/case/words.ts';
import { TrileanMark } from '../../../desk/words/Trilean.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Comparisons } from './Comparisons.tsx';
import { Item } from './Item.tsx';
import type { ResultProps } from './shared.ts';

/** What has to be so, and whether it is. */
export function Requirements({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const requirements = inOrderOf(assessment.requirements, words.edition.requirements);
  if (requirements.length === 0) return null;
  return (
    <Section id="requirements" title={t('requirements')}>
      <ul className="plain-list">
        {requirements.map(([id, requirement]) => (
          <Item
            key={id}
            id={`requirement-${id}`}
            citation={requirement.citation}
            words={words}
            head={
              <>
                <TrileanMark value={requirement.met} of="requirement" /> <LegalText text={requirement.text} />
              </>
            }
          >
            <Comparisons because={requirement.because} words={words} />
          </Item>
        ))}
      </ul>
    </Section>
  );
}
