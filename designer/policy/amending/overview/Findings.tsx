import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { describe } from '../../../../engine/diagnostics/describe.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Loading } from '../../../look/Loading.tsx';
import { Tag } from '../../../look/Tag.tsx';

interface Props {
  readonly report: AmendmentReport | undefined;
  readonly pending: boolean;
  readonly failure?: string;
}

const TONES = { error: 'danger', warning: 'warning', hint: 'neutral' } as const;
const SHOWN = 200;

/** What checking found that the published library does not have: the gravest first, in words, with the place. */
export function Findings({ report, pending, failure }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  if (failure !== undefined)
    return (
      <Alert tone="danger" title={t('findings.failed')}>
        <p className="mono">{failure}</p>
      </Alert>
    );
  if (report === undefined) return <Loading />;
  return (
    <div aria-busy={pending}>
      {report.diagnostics.length === 0 ? <p>{t('findings.none')}</p> : null}
      <ul className="amending-findings">
        {report.diagnostics.slice(0, SHOWN).map((diagnostic) => {
          const { message, hint } = describe(diagnostic, language);
          return (
            <li key={JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.params])}>
              <Tag tone={TONES[diagnostic.severity]}>{t(`findings.${diagnostic.severity}`)}</Tag> {message}{' '}
              <span className="hint">{hint}</span>
              <p className="mono amending-place">
                {diagnostic.at.file} {diagnostic.at.pointer}
              </p>
            </li>
          );
        })}
      </ul>
      {report.diagnostics.length > SHOWN ? (
        <p>{t('findings.more', { count: report.diagnostics.length - SHOWN })}</p>
      ) : null}
    </div>
  );
}
