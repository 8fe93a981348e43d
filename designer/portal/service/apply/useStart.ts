import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { NewApplication } from '../../../../server/api/schemas/cases.ts';
import { createApplication } from '../../../app/api/applications.ts';
import { Unreachable } from '../../../app/api/problem.ts';
import { applicationQuery, applicationsQuery } from '../../../app/api/queries.ts';

/** Begins a draft and goes to its first page. Pressed twice, it begins one. */
export function useStart() {
  const key = useRef(crypto.randomUUID());
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: NewApplication) => createApplication(body, key.current),
    onSuccess: async (created) => {
      key.current = crypto.randomUUID();
      client.setQueryData(applicationQuery(created.id).queryKey, created);
      void client.invalidateQueries(applicationsQuery);
      await navigate(`/applications/${created.id}/fill`);
    },
    // Unanswered, it may have arrived: the same key again. Refused, the next try is another intention.
    onError: (error) => {
      if (!(error instanceof Unreachable)) key.current = crypto.randomUUID();
    },
  });
}
