import { useQuery } from '@tanstack/react-query';
import type { Session } from '../../../server/api/schemas/common.ts';
import { sessionQuery } from '../api/queries.ts';

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'unreachable'; readonly retry: () => void }
  | { readonly status: 'visitor' }
  | { readonly status: 'signed-in'; readonly session: Session };

/** Who is signed in. */
export function useSession(): SessionState {
  const query = useQuery(sessionQuery);
  if (query.isPending) return { status: 'loading' };
  if (query.isError) return { status: 'unreachable', retry: () => void query.refetch() };
  return query.data ? { status: 'signed-in', session: query.data } : { status: 'visitor' };
}
