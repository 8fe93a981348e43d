import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import type { Session } from '../../../server/api/schemas/common.ts';
import { ErrorState } from '../../look/ErrorState.tsx';
import { Loading } from '../../look/Loading.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { useSession } from './useSession.ts';

interface Props {
  /** The kinds of account that may see the page. */
  readonly kinds: readonly Session['kind'][];
  readonly children: ReactNode;
}

/** Shows a page to those who may see it; sends a visitor to sign in and back again. */
export function RequireSession({ kinds, children }: Props) {
  const { t } = useTranslation('common');
  const location = useLocation();
  const state = useSession();
  if (state.status === 'loading') return <Loading />;
  if (state.status === 'unreachable') return <ErrorState onRetry={state.retry} />;
  if (state.status === 'visitor') {
    const back = encodeURIComponent(location.pathname + location.search);
    return <Navigate to={`/sign-in?back=${back}`} replace />;
  }
  if (kinds.includes(state.session.kind)) return children;
  return (
    <>
      <PageTitle>{t('session.not-allowed.title')}</PageTitle>
      <p>{t('session.not-allowed.text')}</p>
    </>
  );
}
