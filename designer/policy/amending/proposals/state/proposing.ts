import { readPrecedents } from '../../api/amendments.ts';
import { ownDocuments } from '../../state/own-documents.ts';
import type { WorkbenchStore } from '../../state/workbench.ts';
import type { Engine } from '../../worker/start-engine.ts';
import type { ProposedStore } from './proposed.ts';

/** Asks the engine for proposals as long as they are wanted. */
export interface Proposing {
  /** The draft was edited. */
  edited(): void;
  end(): void;
}

/** What is published of other services is fetched when proposals are first wanted; where it cannot be, they are made from the rest. */
export function startProposing(engine: Engine, store: WorkbenchStore, proposed: ProposedStore): Proposing {
  let learnt: Promise<void> | undefined;
  let hasEnded = false;
  const learn = async () => {
    try {
      const { files } = await readPrecedents(store.getState().view.id);
      if (hasEnded) return;
      engine.learn(files);
      proposed.getState().learnt(files);
    } catch {
      // Not reached: it is tried again when proposals are wanted anew.
      learnt = undefined;
    }
  };
  const propose = async () => {
    learnt ??= learn();
    await learnt;
    if (!hasEnded && proposed.getState().wanted > 0) engine.propose(ownDocuments(store.getState()));
  };
  const unsubscribe = proposed.subscribe(({ wanted }, before) => {
    if (before.wanted === 0 && wanted > 0) void propose();
  });
  if (proposed.getState().wanted > 0) void propose();
  return {
    edited() {
      if (proposed.getState().wanted > 0) void propose();
    },
    end() {
      hasEnded = true;
      unsubscribe();
    },
  };
}
