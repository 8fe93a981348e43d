import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFact, CaseView } from '../../../../server/api/schemas/cases.ts';
import { Button } from '../../../look/Button.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { MomentText } from '../../../look/MomentText.tsx';
import { FactText } from '../FactText.tsx';
import type { CaseWords } from '../words.ts';
import { FactsForm } from './FactsForm.tsx';

interface Props {
  readonly fact: CaseFact;
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** One fact: its value, who established it, when and on what evidence. */
export function FactRow({ fact, view, words }: Props) {
  const { t } = useTranslation('desk');
  const [editing, setEditing] = useState(false);
  const known = fact.value !== undefined;
  const mine = fact.definition.establishedBy === 'officer' && view.status === 'open';
  return (
    <li className="fact" id={`fact-${fact.fact}`}>
      <div className="fact-head">
        <span className="fact-title">
          <LegalText text={fact.definition.title} />
        </span>
        <span className="fact-value">
          {fact.value === undefined ? (
            <Mark icon="question" tone="warning">
              {t('facts.unknown')}
            </Mark>
          ) : (
            <FactText fact={fact.fact} value={fact.value} words={words} />
          )}
        </span>
        {mine && !editing ? (
          <Button kind="quiet" onClick={() => setEditing(true)}>
            {t(known ? 'facts.correct' : 'facts.state')}
            <span className="visually-hidden">
              {': '}
              <LegalText text={fact.definition.title} />
            </span>
          </Button>
        ) : null}
      </div>
      <FactSource fact={fact} />
      {editing ? (
        <FactsForm facts={[fact]} view={view} words={words} onClose={() => setEditing(false)} />
      ) : null}
    </li>
  );
}

function FactSource({ fact: { source, definition } }: { readonly fact: CaseFact }) {
  const { t } = useTranslation('desk');
  if (!source)
    return definition.evidence?.text ? (
      <p className="hint">
        {t('facts.rests-on')} <LegalText text={definition.evidence.text} />
      </p>
    ) : null;
  return (
    <p className="hint">
      {t(`facts.by.${source.by}`)}
      {source.account ? ` (${source.account})` : ''}, <MomentText at={source.at} />
      {source.evidence ? (
        <>
          . {t('facts.evidence')}: <span className="typed">{source.evidence}</span>
        </>
      ) : null}
    </p>
  );
}
