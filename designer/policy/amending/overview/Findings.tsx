import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { Loading } from '../../../look/Loading.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { Finding } from './Finding.tsx';
import { KindMend } from './mends/KindMend.tsx';
import { Mended } from './mends/Mended.tsx';

interface Props {
  readonly report: AmendmentReport | undefined;
  readonly pending: boolean;
  readonly failure?: string;
}

const TONES = { error: 'danger', warning: 'warning', hint: 'neutral' } as const;
const SEVERITIES = ['error', 'warning', 'hint'] as const;
const OPEN_UP_TO = 5;
const SHOWN = 100;

/** What checking found that the published library does not have: errors first, the rest in a list of its own. */
export function Findings({ report, pending, failure }: Props) {
  const { t } = useTranslation('amending');
  if (failure !== undefined)
    return (
      <Alert tone="danger" title={t('findings.failed')}>
        <p className="mono">{failure}</p>
      </Alert>
    );
  if (report === undefined) return <Loading />;
  if (report.diagnostics.length === 0)
    return (
      <Mended>
        <p>{t('findings.none')}</p>
      </Mended>
    );
  const grave = report.diagnostics.filter(({ severity }) => severity === 'error');
  const others = report.diagnostics.filter(({ severity }) => severity !== 'error');
  return (
    <Mended>
      <div aria-busy={pending}>
        <Kinds diagnostics={grave} />
        {others.length === 0 ? null : (
          <Disclosure
            summary={t('findings.others', { count: others.length })}
            open={grave.length === 0 && others.length <= OPEN_UP_TO}
          >
            <Kinds diagnostics={others} />
          </Disclosure>
        )}
      </div>
    </Mended>
  );
}

/** Findings, those of one kind together. */
function Kinds({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0) return null;
  return (
    <div className="amending-kinds">
      {kindsOf(diagnostics).map((kind) => (
        <Kind key={kind[0]?.code} diagnostics={kind} />
      ))}
    </div>
  );
}

/** Findings of one kind: a few stand open, many are folded under the first. */
function Kind({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const { t } = useTranslation('amending');
  const [first] = diagnostics;
  if (first === undefined) return null;
  const tag = <Tag tone={TONES[first.severity]}>{t(`findings.${first.severity}`)}</Tag>;
  const list = (
    <ul className="amending-findings">
      {diagnostics.slice(0, SHOWN).map((diagnostic) => (
        <li key={JSON.stringify([diagnostic.at, diagnostic.params])}>
          {diagnostics.length > OPEN_UP_TO ? null : tag} <Finding diagnostic={diagnostic} />
        </li>
      ))}
      {diagnostics.length > SHOWN ? (
        <li>{t('findings.more', { count: diagnostics.length - SHOWN })}</li>
      ) : null}
    </ul>
  );
  const all = <KindMend diagnostics={diagnostics} />;
  if (diagnostics.length <= OPEN_UP_TO)
    return (
      <>
        {all}
        {list}
      </>
    );
  return (
    <Disclosure
      summary={
        <>
          {tag} <Finding diagnostic={first} brief />{' '}
          <Tag>{t('findings.more', { count: diagnostics.length - 1 })}</Tag>
        </>
      }
    >
      {all}
      {list}
    </Disclosure>
  );
}

/** Of the draft's completeness, not of the law: they come after what is. */
const LAST: readonly string[] = ['translation-missing', 'boundary-not-covered'];

/** Findings by their code, the gravest kinds first; of equal ones, those that are about the law. */
function kindsOf(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const kinds = codes.map((code) => diagnostics.filter((one) => one.code === code));
  const gravity = ([first]: readonly Diagnostic[]) =>
    first === undefined
      ? 0
      : SEVERITIES.indexOf(first.severity) * (LAST.length + 1) + LAST.indexOf(first.code);
  return kinds.sort((a, b) => gravity(a) - gravity(b));
}
