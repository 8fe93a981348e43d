import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Documents } from '../../../../engine/amending/operations.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { startEngine } from '../worker/start-engine.ts';
import type { Live, OpenDraft } from './draft.ts';
import type { Workbench } from './workbench.ts';

const WAIT_MS = 250;

/** What the engine says of the draft, of what is tried on it, and what it proposes where that is asked, again after every edit. */
export function useEngine({ store, files, trials, proposed }: OpenDraft): Live {
  const [told, setTold] = useState<{ report?: AmendmentReport; of?: Documents; failure?: string }>({});
  const [current, setCurrent] = useState<Documents>(() => store.getState().documents);
  useEffect(() => {
    const { act, services } = store.getState().view;
    const engine = startEngine(
      { files, act, services },
      {
        // What is typed meanwhile goes before: a report marks things all over the page.
        onReport: (report, of) => startTransition(() => setTold({ report, of })),
        onProposals: (proposals, of) => startTransition(() => proposed.getState().told(proposals, of)),
        onTried: (result, trial) => trials.getState().told(trial, result),
        onFailure: (failure) => setTold(({ report }) => ({ ...(report ? { report } : {}), failure })),
      },
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      const own = ownDocuments(store.getState());
      startTransition(() => setCurrent(own));
      engine.check(own);
      if (proposed.getState().wanted > 0) engine.propose(own);
    };
    check();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.documents === before.documents) return;
      clearTimeout(timer);
      timer = setTimeout(check, WAIT_MS);
    });
    engine.tryOut(trials.getState().trial);
    const unsubscribeTrials = trials.subscribe(({ trial }, before) => {
      if (trial !== before.trial) engine.tryOut(trial);
    });
    const unsubscribeProposed = proposed.subscribe(({ wanted }, before) => {
      if (before.wanted === 0 && wanted > 0) engine.propose(ownDocuments(store.getState()));
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      unsubscribeTrials();
      unsubscribeProposed();
      engine.end();
    };
  }, [store, files, trials, proposed]);
  return useMemo(() => {
    const { report, of, failure } = told;
    return { report, pending: of !== current, ...(failure === undefined ? {} : { failure }) };
  }, [told, current]);
}

/** The documents that the draft adds or changes. */
export function ownDocuments({
  documents,
  published,
}: Pick<Workbench, 'documents' | 'published'>): Documents {
  return Object.fromEntries(Object.entries(documents).filter(([file, value]) => published[file] !== value));
}
