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

/** What was proposed last for the open draft; asked for as long as somebody looks. Drawn again only when there are other proposals. */
export function useProposals(): readonly Proposal[] | undefined {
  const { proposed } = useDraft();
  const isDraft = useWorkbench(({ view }) => view.state === 'draft');
  useEffect(() => (isDraft ? proposed.getState().want() : undefined), [proposed, isDraft]);
  return useStore(proposed, ({ proposals }) => proposals);
}

/** The same with what it was made from, and whether it speaks of the draft as it is now. */
export function useProposed(): ShownProposals {
  const { proposed } = useDraft();
  const proposals = useProposals();
  const of = useStore(proposed, (state) => state.of);
  const { failure } = useLive();
  const published = useWorkbench((workbench) => workbench.published);
  const documents = useWorkbench((workbench) => workbench.documents);
  const seen = useMemo(() => ({ ...published, ...of }), [published, of]);
  const pending = useMemo(
    () => of === undefined || Object.keys(documents).some((file) => documents[file] !== seen[file]),
    [of, documents, seen],
  );
  return { proposals, seen, pending, failure };
}
