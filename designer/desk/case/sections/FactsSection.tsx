import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { Section } from '../../../look/Section.tsx';
import type { CaseWords } from '../words.ts';
import { FactRow } from './FactRow.tsx';
import { FactsForm } from './FactsForm.tsx';
import { factGroups, GROUPS } from './fact-groups.ts';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** Every fact with its value and where it comes from; officers state and correct those that officers establish. */
export function FactsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const [stating, setStating] = useState(false);
  const groups = factGroups(view);
  const closed = view.status === 'closed';
  return (
    <Section id="facts" title={t('facts.title')} note={view.facts.length}>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} className="fact-group" aria-label={t(`facts.group.${group}`)}>
          <div className="title-row">
            <h3>{t(`facts.group.${group}`)}</h3>
            {group === 'missing' && !closed && !stating ? (
              <Button onClick={() => setStating(true)}>{t('facts.state-many')}</Button>
            ) : null}
          </div>
          {group === 'missing' && stating ? (
            <FactsForm facts={groups.missing} view={view} words={words} onClose={() => setStating(false)} />
          ) : null}
          <ul className="facts">
            {groups[group].map((fact) => (
              <FactRow key={fact.fact} fact={fact} view={view} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
