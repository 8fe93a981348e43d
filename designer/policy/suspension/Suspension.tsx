import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Suspended } from '../../../server/api/schemas/suspensions.ts';
import { request } from '../../app/api/request.ts';
import { useSession } from '../../app/session/useSession.ts';
import { Alert } from '../../look/Alert.tsx';
import { Button } from '../../look/Button.tsx';
import { Disclosure } from '../../look/Disclosure.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { MomentText } from '../../look/MomentText.tsx';
import { SuspendForm } from './SuspendForm.tsx';

interface Props {
  readonly service: string;
  readonly suspended: Suspended | undefined;
}

/** The emergency brake of a service: whether it is on, and for policy staff how to pull or release it. */
export function Suspension({ service, suspended }: Props) {
  const { t } = useTranslation('suspension');
  const session = useSession();
  const queries = useQueryClient();
  const signedIn = session.status === 'signed-in' ? session.session : undefined;
  const mayChange = signedIn?.rights?.includes('suspend') ?? false;
  const why = signedIn?.kind === 'policy' && !mayChange ? <p className="hint">{t('no-right')}</p> : null;
  const resume = useMutation({
    mutationFn: () => request<void>('DELETE', `/services/${encodeURIComponent(service)}/suspension`),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (suspended === undefined)
    return mayChange ? (
      <Disclosure summary={t('suspend')}>
        <SuspendForm service={service} />
      </Disclosure>
    ) : (
      why
    );
  return (
    <Alert tone="warning" title={t('is-suspended')}>
      <p>
        <LegalText text={suspended.notice} />
      </p>
      <p className="hint">
        {t('since')} <MomentText at={suspended.since} />
      </p>
      {resume.isError ? <ErrorState error={resume.error} /> : null}
      {mayChange ? (
        <Button busy={resume.isPending} onClick={() => resume.mutate()}>
          {t('resume')}
        </Button>
      ) : (
        why
      )}
    </Alert>
  );
}
