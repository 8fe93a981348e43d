import { useTranslation } from 'react-i18next';
import type { SubjectResult } from '../../../../engine/assessment/types.ts';
import type { CaseWords } from '../../../desk/case/words.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import type { ResultProps } from './shared.ts';

/** The outcome for each person of a list, with what stands against the person. */
export function Persons({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const lists = Object.entries(assessment.subjects).filter(([, persons]) => persons.length > 0);
  if (lists.length === 0) return null;
  return (
    <Section id="persons" title={t('persons')}>
      {lists.map(([list, persons]) => (
        <ol key={list} className="plain-list">
          {persons.map((person) => (
            <Person key={person.row} list={list} person={person} words={words} />
          ))}
        </ol>
      ))}
    </Section>
  );
}

interface PersonProps {
  readonly list: string;
  readonly person: SubjectResult;
  readonly words: CaseWords;
}

function Person({ list, person, words }: PersonProps) {
  const { t } = useTranslation(['check', 'common']);
  const fact = words.facts[list];
  const against = [
    ...Object.values(person.grounds).filter(({ applies }) => applies === true),
    ...Object.values(person.requirements).filter(({ met }) => met === false),
  ];
  return (
    <li className="legal-item">
      <p>
        {fact?.kind === 'list' ? <LegalText text={fact.itemTitle} /> : list} {person.row + 1}:{' '}
        <strong>{t(`person.${person.outcome}`)}</strong>
      </p>
      {against.length > 0 ? (
        <ul>
          {against.map(({ text, citation }) => (
            <li key={`${citation?.act}-${citation?.provision}`}>
              <LegalText text={text} /> <Cite citation={citation} acts={words.acts} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
