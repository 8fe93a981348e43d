import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { hasStatus } from '../../app/api/problem.ts';
import { applicationQuery } from '../../app/api/queries.ts';
import { NotFound } from '../../app/routing/NotFound.tsx';
import { RequireSession } from '../../app/session/RequireSession.tsx';
import { BackLink } from '../../look/BackLink.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { CaseView } from './CaseView.tsx';

/** An application after submission. */
export function CasePage() {
  const { t } = useTranslation(['portal', 'rules']);
  return (
    <RequireSession kinds={['applicant', 'officer']}>
      <BackLink to="/applications">{t('applications.title')}</BackLink>
      <OwnCase />
    </RequireSession>
  );
}

function OwnCase() {
  const { id = '' } = useParams();
  const query = useQuery(applicationQuery(id));
  if (hasStatus(query.error, 404)) return <NotFound />;
  return (
    <QueryView query={query}>
      {(view) =>
        view.status === 'draft' ? (
          <Navigate to={`/applications/${view.id}/fill`} replace />
        ) : (
          <CaseView view={view} />
        )
      }
    </QueryView>
  );
}
