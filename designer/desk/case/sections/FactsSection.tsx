import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Section } from '../../../look/Section.tsx';
import type { CaseWords } from '../words.ts';
import { DerivedFacts } from './DerivedFacts.tsx';
import { FactRow } from './FactRow.tsx';
import { FactsForm } from './FactsForm.tsx';
import { type FactGroup, factGroups, GROUPS, isStatedHere } from './fact-groups.ts';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** Every fact with its value and where it comes from; officers state and correct those that officers establish. */
export function FactsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const [stating, setStating] = useState(false);
  const groups = factGroups(view.facts, view.assessment);
  const mine = groups.missing.filter(isStatedHere);
  const rows = (group: FactGroup) => (
    <ul className="facts">
      {groups[group].map((fact) => (
        <FactRow key={fact.fact} fact={fact} view={view} words={words} />
      ))}
    </ul>
  );
  return (
    <Section id="facts" title={t('facts.title')}>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) =>
        group === 'others' ? (
          <Disclosure key={group} summary={`${t('facts.group.others')} (${groups.others.length})`}>
            {rows(group)}
          </Disclosure>
        ) : (
          <section key={group} className="fact-group" aria-label={t(`facts.group.${group}`)}>
            <div className="title-row">
              <h3>{t(`facts.group.${group}`)}</h3>
              {group === 'missing' && mine.length > 1 && view.status === 'open' && !stating ? (
                <Button onClick={() => setStating(true)}>{t('facts.state-many')}</Button>
              ) : null}
            </div>
            {group === 'missing' && stating ? (
              <FactsForm facts={mine} view={view} words={words} onClose={() => setStating(false)} />
            ) : null}
            {rows(group)}
          </section>
        ),
      )}
      <DerivedFacts view={view} words={words} />
    </Section>
  );
}
