import { useTranslation } from 'react-i18next';
import type { SubjectResult } from '../../../../engine/assessment/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Section } from '../../../look/Section.tsx';
import { OutcomeTag } from '../../words/OutcomeTag.tsx';
import { PersonName } from '../PersonName.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { GroundItem } from './GroundsSection.tsx';
import { Reasons } from './Reasons.tsx';
import { RequirementItem } from './RequirementsSection.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The persons of whom something is asked for each: what becomes of each, and what made it so. */
export function PersonsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const lists = inOrderOf(view.assessment.subjects, words.facts);
  const persons = lists.flatMap(([list, of]) => of.map((person) => ({ list, person })));
  if (persons.length === 0) return null;
  return (
    <Section id="persons" title={t('persons.title')} note={persons.length}>
      <p className="hint">{t('persons.lead')}</p>
      <ul className="items">
        {persons.map(({ list, person }) => (
          <Person key={`${list}-${person.row}`} list={list} person={person} view={view} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface PersonProps extends Props {
  readonly list: string;
  readonly person: SubjectResult;
}

function Person({ list, person, view, words }: PersonProps) {
  const { t } = useTranslation('desk');
  const idOf = (id: string) => `${id}-${list}-${person.row}`;
  const ofCase = person.undeterminedBecause.some(({ kind }) => kind === 'case');
  return (
    <li className="item" id={`person-${list}-${person.row}`}>
      <div className="item-head">
        <OutcomeTag outcome={person.outcome} />
      </div>
      <h3 className="item-text">
        <PersonName list={list} row={person.row} view={view} words={words} />
      </h3>
      <Reasons reasons={person.undeterminedBecause} view={view} suffix={`-${list}-${person.row}`} />
      {ofCase ? <p className="hint">{t('persons.of-case')}</p> : null}
      <ul className="items">
        {inOrderOf(person.grounds, words.edition.grounds).map(([id, ground]) => (
          <GroundItem key={id} id={idOf(id)} ground={ground} view={view} words={words} />
        ))}
        {inOrderOf(person.requirements, words.edition.requirements).map(([id, requirement]) => (
          <RequirementItem key={id} id={idOf(id)} requirement={requirement} words={words} />
        ))}
      </ul>
    </li>
  );
}
