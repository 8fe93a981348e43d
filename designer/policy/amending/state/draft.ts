import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';
import type { ProposedStore } from '../proposals/state/proposed.ts';
import type { ExamplesState, ExamplesStore } from '../trying/state/examples.ts';
import type { Trials, TrialsState } from '../trying/state/trials.ts';
import type { Workbench, WorkbenchStore } from './workbench.ts';

/** What the engine says of the draft as it was a moment ago. */
export interface Live {
  readonly report: AmendmentReport | undefined;
  /** The report does not yet speak of the newest edit. */
  readonly pending: boolean;
  /** The engine could not even try. */
  readonly failure?: string;
}

/** The draft that the pages around work on. */
export interface OpenDraft {
  readonly store: WorkbenchStore;
  /** The published definition files that it stands on. */
  readonly files: readonly SourceFile[];
  /** What is tried on it. */
  readonly trials: Trials;
  /** Examples for what it changes and no scenario tests. */
  readonly examples: ExamplesStore;
  /** What the engine proposes for it. */
  readonly proposed: ProposedStore;
}

export const DraftContext = createContext<OpenDraft | undefined>(undefined);

/** Apart from the draft, so that a new report draws again only what shows it. */
export const LiveContext = createContext<Live>({ report: undefined, pending: true });

/** The draft opened around this component. */
export function useDraft(): OpenDraft {
  const draft = useContext(DraftContext);
  if (draft === undefined) throw new Error('No draft is open here');
  return draft;
}

/** Something of the draft's store, rendered again when it changes. */
export function useWorkbench<T>(select: (workbench: Workbench) => T): T {
  return useStore(useDraft().store, select);
}

/** What the engine says of the draft. */
export const useLive = (): Live => useContext(LiveContext);

/** Something of what is tried on the draft, rendered again when it changes. */
export function useTrials<T>(select: (trials: TrialsState) => T): T {
  return useStore(useDraft().trials, select);
}

/** Something of the examples made for the draft, rendered again when it changes. */
export function useExamples<T>(select: (examples: ExamplesState) => T): T {
  return useStore(useDraft().examples, select);
}
