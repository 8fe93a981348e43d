import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Documents } from '../../../../engine/amending/operations.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { equal } from '../../../../engine/diff/equal.ts';
import { startProposing } from '../proposals/state/proposing.ts';
import { startEngine } from '../worker/start-engine.ts';
import type { Live, OpenDraft } from './draft.ts';
import { ownDocuments } from './own-documents.ts';

const WAIT_MS = 250;

/** What the engine says of the draft, of what is tried on it, and what it proposes where that is asked, again after every edit. */
export function useEngine({ store, files, trials, examples, proposed }: OpenDraft): Live {
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
        onExample: (told) => startTransition(() => examples.getState().told(told)),
        onTried: (result, trial) => trials.getState().told(trial, result),
        onFailure: (failure) => setTold(({ report }) => ({ ...(report ? { report } : {}), failure })),
      },
    );
    const proposing = startProposing(engine, store, proposed);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let checked = ownDocuments(store.getState());
    const check = () => {
      startTransition(() => setCurrent(checked));
      engine.check(checked);
    };
    check();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.documents === before.documents) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const own = ownDocuments(store.getState());
        // What a step brings back from the server is mostly what stands here.
        if (equal(checked, own)) return;
        checked = own;
        check();
        proposing.edited();
      }, WAIT_MS);
    });
    engine.tryOut(trials.getState().trial);
    const unsubscribeTrials = trials.subscribe(({ trial }, before) => {
      if (trial !== before.trial) engine.tryOut(trial);
    });
    engine.exemplify(examples.getState().wanted);
    const unsubscribeExamples = examples.subscribe(({ wanted }, before) => {
      if (wanted !== before.wanted) engine.exemplify(wanted);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      unsubscribeTrials();
      unsubscribeExamples();
      proposing.end();
      engine.end();
    };
  }, [store, files, trials, examples, proposed]);
  return useMemo(() => {
    const { report, of, failure } = told;
    return { report, pending: of !== current, ...(failure === undefined ? {} : { failure }) };
  }, [told, current]);
}
