import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CaseView } from '../../../server/api/schemas/cases.ts';
import { caseQuery } from '../api/queries.ts';

type Write<B> = (id: string, body: B, idempotencyKey: string) => Promise<CaseView>;

/**
 * A write to a case. The same body sent again (after an answer that never came) keeps its key, so that it takes effect
 * once; what comes back replaces the case on the page.
 */
export function useCaseWrite<B>(id: string, write: Write<B>) {
  const client = useQueryClient();
  const intention = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (body: B) => {
      const text = JSON.stringify(body);
      if (intention.current.body !== text) intention.current = { body: text, key: crypto.randomUUID() };
      return write(id, body, intention.current.key);
    },
    onSuccess: (view) => {
      intention.current = { body: '', key: '' };
      client.setQueryData(caseQuery(id).queryKey, view);
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
}
