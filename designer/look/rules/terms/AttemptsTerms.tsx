import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { Attempts } from '../../../../engine/schema/window.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../Cite.tsx';
import { LegalText } from '../../LegalText.tsx';
import { Unverified } from '../../Unverified.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly attempts: Attempts;
  readonly words: RuleWords;
}

/** How often something may be tried, and how long one waits in between. */
export function AttemptsTerms({ attempts: { maximum, within, waits, text }, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  return (
    <>
      {text ? (
        <p>
          <LegalText text={text} />
        </p>
      ) : null}
      <ul className="terms">
        {maximum === undefined ? null : <li>{t('attempts.maximum', { count: maximum })}</li>}
        {within ? (
          <li>{t(`attempts.within-${within.from}`, { length: formatDuration(within.length, language) })}</li>
        ) : null}
        {inOrder(waits).map(([id, wait]) => (
          <li key={id}>
            {t(`attempts.wait-${wait.from}`, {
              made: wait.after,
              length: formatDuration(wait.length, language),
            })}{' '}
            <Cite citation={wait.citation} acts={words.acts} />
            <Unverified from={wait.unverified} />
          </li>
        ))}
      </ul>
    </>
  );
}
