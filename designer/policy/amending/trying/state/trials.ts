import { createStore } from 'zustand/vanilla';
import type { Trial, TrialResult } from '../../worker/messages.ts';
import type { TrialInput } from './input.ts';

/** What is tried on a draft: kept while its pages are open, so that one can go and change something meanwhile. */
export interface TrialsState {
  /** What stands in the form, by service. */
  readonly inputs: Readonly<Record<string, TrialInput>>;
  /** What is assessed now; absent while nothing is shown. */
  readonly trial: Trial | undefined;
  /** What came of the trial last assessed. */
  readonly result: TrialResult | undefined;
  /** The simulator stands beside what is edited. */
  readonly isShown: boolean;
  setInput(service: string, input: TrialInput): void;
  show(isShown: boolean): void;
  assess(trial: Trial | undefined): void;
  told(trial: Trial, result: TrialResult): void;
}

export type Trials = ReturnType<typeof createTrials>;

/** The store of what is tried on one open draft. */
export function createTrials() {
  return createStore<TrialsState>()((set, get) => ({
    inputs: {},
    trial: undefined,
    result: undefined,
    isShown: false,
    setInput: (service, input) => set({ inputs: { ...get().inputs, [service]: input } }),
    show: (isShown) => set({ isShown }),
    assess(trial) {
      const isOther = trial?.service !== get().trial?.service;
      set({ trial, ...(isOther ? { result: undefined } : {}) });
    },
    told: (trial, result) => {
      if (trial === get().trial) set({ result });
    },
  }));
}
