import { createStore } from 'zustand/vanilla';
import type { MadeExample, ToldExample } from '../../worker/messages.ts';

/** The examples that the engine makes for a draft, as long as a page shows them. */
export interface ExamplesState {
  /** The service for which they are wanted; absent: none are. */
  readonly wanted: string | undefined;
  /** Those of the last run that is whole; while there is none, those made so far. */
  readonly shown: readonly MadeExample[];
  /** Whether all that are shown were made. */
  readonly isWhole: boolean;
  /** How many are still to be made; absent: not known yet. */
  readonly left: number | undefined;
  /** Why some could not be made. */
  readonly failures: readonly string[];
  /** Wants those of a service, or no more. */
  want(service: string | undefined): void;
  told(example: ToldExample): void;
}

export type ExamplesStore = ReturnType<typeof createExamples>;

interface Run {
  readonly run: number;
  readonly made: readonly MadeExample[];
  readonly failures: readonly string[];
}

const NONE = { shown: [], isWhole: false, left: undefined, failures: [] };

/** The store of the examples for one open draft. What is made anew takes the place of what is shown once it is whole. */
export function createExamples() {
  let coming: Run = { run: 0, made: [], failures: [] };
  return createStore<ExamplesState>()((set, get) => ({
    wanted: undefined,
    ...NONE,
    want: (wanted) => set(wanted === get().wanted ? {} : { wanted, ...NONE }),
    told({ run, service, made, left, failure }) {
      if (service !== get().wanted) return;
      const before = run === coming.run ? coming : { run, made: [], failures: [] };
      coming = {
        run,
        made: made === undefined ? before.made : [...before.made, made],
        failures: failure === undefined ? before.failures : [...before.failures, failure],
      };
      const isReplacing = left === 0 || !get().isWhole;
      if (isReplacing) set({ shown: coming.made, failures: coming.failures, isWhole: left === 0, left });
      else set({ left });
    },
  }));
}
