import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { hasStatus } from '../../app/api/problem.ts';
import { infoQuery } from '../../app/api/queries.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { useSession } from '../../app/session/useSession.ts';
import { Alert } from '../../look/Alert.tsx';
import { ErrorState } from '../../look/ErrorState.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useBack } from './useBack.ts';
import { useSignIn } from './useSignIn.ts';

/** The way in: by name and password, or by one press as a demonstration account where those are on. */
export function SignInPage() {
  const { t } = useTranslation('portal');
  const session = useSession();
  const back = useBack();
  const signIn = useSignIn();
  const demo = useQuery(infoQuery).data?.demoAccounts ?? [];
  if (session.status === 'signed-in') return <Navigate to={back(session.session.kind)} replace />;
  return (
    <>
      <PageTitle>{t('sign-in.title')}</PageTitle>
      {hasStatus(signIn.error, 401) ? (
        <Alert tone="danger" urgent title={t('sign-in.wrong')} />
      ) : signIn.error ? (
        <ErrorState error={signIn.error} />
      ) : null}
      <div className="sign-in">
        {demo.length > 0 ? <DemoAccounts accounts={demo} signIn={signIn} /> : null}
        <SignInForm signIn={signIn} />
      </div>
    </>
  );
}
