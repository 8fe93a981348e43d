import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { applicationQuery, formQuery } from '../../../app/api/queries.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { RequireSession } from '../../../app/session/RequireSession.tsx';
import { QueryView } from '../../../look/QueryView.tsx';
import { FillWorkspace } from './FillWorkspace.tsx';
import { validatorQuery } from './validator-query.ts';

/** Filling in an application: its draft, its form and its validator are read before anything is shown. */
export function FillPage() {
  return (
    <RequireSession kinds={['applicant', 'officer']}>
      <Fill />
    </RequireSession>
  );
}

function Fill() {
  const { id = '' } = useParams();
  const { language } = useLanguage();
  const application = useQuery({
    ...applicationQuery(id),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  });
  const view = application.data;
  const form = useQuery({
    ...formQuery({
      service: view?.service ?? '',
      variant: view?.variant ?? '',
      channel: view?.channel ?? '',
      language,
    }),
    enabled: view !== undefined,
    // Changing the language keeps the form standing until the new texts are there.
    placeholderData: (previous) => previous,
  });
  const validator = useQuery(validatorQuery(form.data));
  return (
    <QueryView query={application}>
      {(draft) =>
        draft.status === 'draft' ? (
          <QueryView query={form}>
            {(response) => (
              <QueryView query={validator}>
                {(compiled) => (
                  <FillWorkspace key={draft.id} view={draft} form={response.form} validator={compiled} />
                )}
              </QueryView>
            )}
          </QueryView>
        ) : (
          <Navigate to={`/applications/${draft.id}/submitted`} replace />
        )
      }
    </QueryView>
  );
}
