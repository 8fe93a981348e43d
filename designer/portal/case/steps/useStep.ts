import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { takeStep } from '../../../app/api/applications.ts';
import { Unreachable } from '../../../app/api/problem.ts';
import { applicationQuery, applicationsQuery } from '../../../app/api/queries.ts';

interface Wanted {
  readonly transition: string;
  readonly by: string;
  readonly reason: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Takes a step in the applicant's own case, once. */
export function useStep(view: ApplicationView) {
  const key = useRef(crypto.randomUUID());
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ transition, by, reason, facts }: Wanted) =>
      takeStep(
        view.id,
        {
          transition,
          by,
          expectedSequence: view.sequence,
          ...(reason ? { reason } : {}),
          ...(Object.keys(facts).length > 0 ? { facts } : {}),
        },
        key.current,
      ),
    onSuccess: (next) => {
      client.setQueryData(applicationQuery(view.id).queryKey, next);
      void client.invalidateQueries(applicationsQuery);
      // The step's own form is gone: the reader goes on from the top, where the new state stands.
      document.querySelector('h1')?.focus();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) key.current = crypto.randomUUID();
    },
  });
}
