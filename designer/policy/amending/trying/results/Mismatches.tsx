import { useTranslation } from 'react-i18next';
import type { Mismatch } from '../../../../../engine/scenario/types.ts';
import { Alert } from '../../../../look/Alert.tsx';

/** What the scenario expects and does not get from the draft. */
export function Mismatches({ mismatches }: { readonly mismatches: readonly Mismatch[] }) {
  const { t } = useTranslation('amend-try');
  if (mismatches.length === 0) return null;
  return (
    <Alert tone="danger" title={t('mismatch.title', { count: mismatches.length })}>
      <ul className="trying-lines">
        {mismatches.map(({ what, expected, actual }) => (
          <li key={what}>
            <span className="mono">{what}</span>:{' '}
            {t('mismatch.one', { expected: shown(expected), actual: shown(actual) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
