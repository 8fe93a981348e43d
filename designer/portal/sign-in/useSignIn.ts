import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../app/api/queries.ts';
import { signIn } from '../../app/api/session.ts';

/** Starts a session; what a visitor had read is read anew. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signIn,
    onSuccess: (session) => {
      client.removeQueries({
        predicate: (query) => query.queryKey[0] !== 'info' && query.queryKey[0] !== 'session',
      });
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}

export type SigningIn = ReturnType<typeof useSignIn>;
