import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { ExpressionText } from '../../../look/rules/ExpressionText.tsx';
import { Worked } from '../../../look/rules/Worked.tsx';
import { FactText } from '../FactText.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Lacking } from './Lacking.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The facts that the rules work out, each with how; those of scores, windows and the like stand with these. */
export function DerivedFacts({ view, words }: Props) {
  const { t } = useTranslation(['desk', 'rules']);
  const derived = inOrderOf(view.assessment.derived, words.facts).filter(([fact]) =>
    Object.hasOwn(words.edition.facts, fact),
  );
  if (derived.length === 0) return null;
  return (
    <section className="fact-group" aria-label={t('facts.group.computation')}>
      <h3>{t('facts.group.computation')}</h3>
      <ul className="facts">
        {derived.map(([fact, result]) => {
          const definition = words.facts[fact];
          return (
            <li className="fact" id={`fact-${fact}`} key={fact}>
              <div className="fact-head">
                <div className="fact-title">{definition ? <LegalText text={definition.title} /> : fact}</div>
                <div className="fact-value">
                  {result.value === undefined ? (
                    <Mark icon="question" tone="warning">
                      {t('facts.unknown')}
                    </Mark>
                  ) : (
                    <FactText fact={fact} value={result.value} words={words} />
                  )}
                </div>
              </div>
              {definition?.value ? (
                <p className="worked">
                  <span className="hint">{t('rules:how')}</span>{' '}
                  <ExpressionText expression={definition.value} words={words} />
                </p>
              ) : null}
              {result.value === undefined ? null : <Worked trace={result.trace} words={words} />}
              <Lacking of={result} words={words} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
