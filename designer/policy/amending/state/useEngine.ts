import { useEffect, useState } from 'react';
import type { Documents } from '../../../../engine/amending/operations.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';
import { startEngine } from '../worker/start-engine.ts';
import type { Live } from './draft.ts';
import type { Workbench, WorkbenchStore } from './workbench.ts';

const WAIT_MS = 250;

/** What the engine says of the draft, again after every edit. */
export function useEngine(store: WorkbenchStore, files: readonly SourceFile[]): Live {
  const [told, setTold] = useState<{ report?: AmendmentReport; of?: Documents; failure?: string }>({});
  const [current, setCurrent] = useState<Documents>(() => store.getState().documents);
  useEffect(() => {
    const { act, services } = store.getState().view;
    const engine = startEngine(
      { files, act, services },
      {
        onReport: (report, of) => setTold({ report, of }),
        onFailure: (failure) => setTold(({ report }) => ({ ...(report ? { report } : {}), failure })),
      },
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      const own = ownDocuments(store.getState());
      setCurrent(own);
      engine.check(own);
    };
    check();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.documents === before.documents) return;
      clearTimeout(timer);
      timer = setTimeout(check, WAIT_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      engine.end();
    };
  }, [store, files]);
  const { report, of, failure } = told;
  return { report, pending: of !== current, ...(failure === undefined ? {} : { failure }) };
}

/** The documents that the draft adds or changes. */
export function ownDocuments({
  documents,
  published,
}: Pick<Workbench, 'documents' | 'published'>): Documents {
  return Object.fromEntries(Object.entries(documents).filter(([file, value]) => published[file] !== value));
}
