import { useTranslation } from 'react-i18next';
import { LegalText } from '../../../look/LegalText.tsx';
import type { CaseWords } from '../words.ts';

interface Props {
  readonly facts: readonly string[];
  readonly words: CaseWords;
}

/** The facts that would settle it, each a link to where it can be stated. */
export function MissingFacts({ facts, words }: Props) {
  const { t } = useTranslation('desk');
  if (facts.length === 0) return null;
  return (
    <p className="missing">
      {t('missing.would-settle')}{' '}
      {facts.map((fact, index) => (
        <span key={fact}>
          {index > 0 ? '; ' : ''}
          <a href={`#fact-${fact}`}>
            {words.facts[fact] ? <LegalText text={words.facts[fact].title} /> : fact}
          </a>
        </span>
      ))}
    </p>
  );
}
