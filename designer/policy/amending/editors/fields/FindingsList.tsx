import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { describePlainly } from '../../../../../engine/diagnostics/plain/describe-plainly.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useParamWords } from '../../overview/useParamWords.ts';

const TONES = { error: 'danger', warning: 'warning', hint: 'neutral' } as const;

/** More of them help nobody, and cost time with every edit. */
const SHOWN = 20;

/** What checking found, in words, with what to do about it. */
export function FindingsList({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const wordsOf = useParamWords();
  if (findings.length === 0) return null;
  return (
    <ul className="amend-fields-findings" aria-label={t('findings.label')}>
      {findings.slice(0, SHOWN).map((finding) => {
        const { message, hint } = describePlainly({ ...finding, params: wordsOf(finding) }, language);
        return (
          <li key={JSON.stringify([finding.code, finding.at, finding.params])}>
            <Tag tone={TONES[finding.severity]}>{t(`findings.${finding.severity}`)}</Tag> {message}{' '}
            <span className="hint">{hint}</span>
          </li>
        );
      })}
      {findings.length > SHOWN ? <li>{t('findings.more', { count: findings.length - SHOWN })}</li> : null}
    </ul>
  );
}
