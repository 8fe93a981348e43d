import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFact, CaseView } from '../../../../server/api/schemas/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { FactText } from '../FactText.tsx';
import type { CaseWords } from '../words.ts';
import { FactSource } from './FactSource.tsx';
import { FactsForm } from './FactsForm.tsx';
import { isStatedHere } from './fact-groups.ts';

interface Props {
  readonly fact: CaseFact;
  readonly view: CaseView;
  readonly words: CaseWords;
  /** Stands before the value in place of the fact's own title. */
  readonly lead?: ReactNode;
}

/** One fact: its value, who established it, when and on what evidence; and the form to state or correct it. */
export function FactRow({ fact, view, words, lead }: Props) {
  const { t } = useTranslation('desk');
  const [editing, setEditing] = useState(false);
  const mine = isStatedHere(fact) && view.status === 'open';
  return (
    <li className="fact" id={`fact-${fact.fact}`}>
      <div className="fact-head">
        <div className="fact-title">{lead ?? <LegalText text={fact.definition.title} />}</div>
        <div className="fact-value">
          {fact.value === undefined ? (
            <Mark icon="question" tone="warning">
              {t('facts.unknown')}
            </Mark>
          ) : (
            <FactText fact={fact.fact} value={fact.value} words={words} />
          )}
          <FactSource fact={fact} />
        </div>
        {mine && !editing ? (
          <Button kind="quiet" onClick={() => setEditing(true)}>
            {t(fact.value === undefined ? 'facts.state' : 'facts.correct')}
            <span className="visually-hidden">
              {': '}
              <LegalText text={fact.definition.title} />
            </span>
          </Button>
        ) : null}
      </div>
      {editing ? (
        <FactsForm facts={[fact]} view={view} words={words} onClose={() => setEditing(false)} />
      ) : null}
    </li>
  );
}
