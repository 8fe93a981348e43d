import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeAmendmentStep } from '../api/amendments.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import type { Step } from './way.ts';

/** A step, and what its taker says. */
export interface TakenStep {
  readonly step: Step;
  readonly text: string;
}

/** Takes steps of the amendment as the reader sees it. */
export function useStep(onTaken: () => void) {
  const { store } = useDraft();
  const queries = useQueryClient();
  const sequence = useWorkbench(({ view }) => view.sequence);
  return useMutation({
    mutationFn: ({ step, text }: TakenStep) =>
      takeAmendmentStep(store.getState().view.id, {
        step,
        sequence,
        ...(text.trim() === '' ? {} : { text: text.trim() }),
      }),
    onSuccess: (view) => {
      store.getState().receive(view);
      onTaken();
      void queries.invalidateQueries();
    },
  });
}

export type Taking = ReturnType<typeof useStep>;
