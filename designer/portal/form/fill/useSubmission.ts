import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { submitApplication } from '../../../app/api/applications.ts';
import { applicationsQuery } from '../../../app/api/queries.ts';
import { queryClient } from '../../../app/api/query-client.ts';
import { useWorkspace } from './context.ts';

class NotSaved extends Error {}

/** Submits the application once: however often it is pressed or repeated, the key makes it one case. */
export function useSubmission() {
  const { view, draft, setView } = useWorkspace();
  const key = useRef(crypto.randomUUID());
  const mutation = useMutation({
    mutationFn: async () => {
      const expectedSequence = await draft.flush();
      if (expectedSequence === undefined) throw new NotSaved();
      return submitApplication(view.id, { expectedSequence }, key.current);
    },
    // The page sees that the draft is one no more, and goes on to the receipt.
    onSuccess: (submitted) => {
      setView(submitted);
      void queryClient.invalidateQueries(applicationsQuery);
    },
  });
  return {
    submit: () => mutation.mutate(),
    busy: mutation.isPending,
    unsaved: mutation.error instanceof NotSaved,
    error: mutation.error instanceof NotSaved ? null : mutation.error,
  };
}
