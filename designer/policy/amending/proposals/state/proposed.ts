import { createStore } from 'zustand/vanilla';
import type { Documents } from '../../../../../engine/amending/operations.ts';
import type { Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import type { SourceFile } from '../../../../../engine/library/types.ts';

/** What the engine proposes for a draft, as long as some page shows it. */
export interface Proposed {
  /** How many things on the page show proposals; without any, none are made. */
  readonly wanted: number;
  /** What is published of other services, which proposals are made like. */
  readonly precedents: readonly SourceFile[];
  readonly proposals: readonly Proposal[] | undefined;
  /** The documents of the draft that the engine looked at. */
  readonly of: Documents | undefined;
  /** Asks for proposals, now and after every edit. @returns what ends it */
  want(): () => void;
  learnt(precedents: readonly SourceFile[]): void;
  told(proposals: readonly Proposal[], of: Documents): void;
}

export type ProposedStore = ReturnType<typeof createProposed>;

/** The store of what is proposed for one open draft. */
export const createProposed = () =>
  createStore<Proposed>()((set, get) => ({
    wanted: 0,
    precedents: [],
    proposals: undefined,
    of: undefined,
    want() {
      set({ wanted: get().wanted + 1 });
      return () => set({ wanted: get().wanted - 1 });
    },
    learnt: (precedents) => set({ precedents }),
    told: (proposals, of) => set({ proposals, of }),
  }));
