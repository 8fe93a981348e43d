import { useTranslation } from 'react-i18next';
import type { Suspended } from '../../../server/api/schemas/suspensions.ts';
import { Alert } from '../../look/Alert.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';

interface Props {
  readonly suspended: Suspended;
  /** What it means for the reader of this page. */
  readonly meaning: string;
}

/** That a service takes no applications now: the notice of those responsible, since when, and what becomes of what is begun. */
export function SuspendedNote({ suspended: { notice, since }, meaning }: Props) {
  const { t } = useTranslation('portal');
  return (
    <Alert tone="warning" title={t('suspended.title')}>
      <p>
        <LegalText text={notice} />
      </p>
      <p>{meaning}</p>
      <p className="muted">
        {t('suspended.since')} <MomentText at={since} />
      </p>
    </Alert>
  );
}
