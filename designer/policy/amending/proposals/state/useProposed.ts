import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Documents } from '../../../../../engine/amending/operations.ts';
import type { Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import { useDraft, useLive, useWorkbench } from '../../state/draft.ts';

export interface ShownProposals {
  /** Absent until the engine has looked at the draft for the first time. */
  readonly proposals: readonly Proposal[] | undefined;
  /** All documents as they were when it did. */
  readonly seen: Documents;
  /** The draft has been edited since. */
  readonly pending: boolean;
  /** The engine could not make any. */
  readonly failure: string | undefined;
}

/** What the engine proposes for the open draft; asked for as long as somebody looks. */
export function useProposed(): ShownProposals {
  const { proposed } = useDraft();
  const { proposals, of } = useStore(proposed);
  const { failure } = useLive();
  const published = useWorkbench((workbench) => workbench.published);
  const documents = useWorkbench((workbench) => workbench.documents);
  const isDraft = useWorkbench(({ view }) => view.state === 'draft');
  useEffect(() => (isDraft ? proposed.getState().want() : undefined), [proposed, isDraft]);
  return useMemo(() => {
    const seen = { ...published, ...of };
    const pending = of === undefined || Object.keys(documents).some((file) => documents[file] !== seen[file]);
    return { proposals, seen, pending, failure };
  }, [proposals, of, published, documents, failure]);
}
