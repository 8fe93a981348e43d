import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** Refusals are final; a server that does not answer is asked again twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => !(error instanceof ApiProblem && error.status < 500) && failures < 2,
    },
    mutations: { networkMode: 'always' },
  },
});
