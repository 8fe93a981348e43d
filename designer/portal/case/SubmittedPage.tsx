import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { applicationQuery } from '../../app/api/queries.ts';
import { RequireSession } from '../../app/session/RequireSession.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { Confirmation } from './Confirmation.tsx';

/** The receipt for a submitted application. */
export function SubmittedPage() {
  return (
    <RequireSession kinds={['applicant', 'officer']}>
      <Submitted />
    </RequireSession>
  );
}

function Submitted() {
  const { id = '' } = useParams();
  const query = useQuery(applicationQuery(id));
  return <QueryView query={query}>{(view) => <Confirmation view={view} />}</QueryView>;
}
