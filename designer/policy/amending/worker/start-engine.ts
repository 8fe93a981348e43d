import type { Documents } from '../../../../engine/amending/operations.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';
import type { Asked, Told, Trial, TrialResult } from './messages.ts';

/** The engine in a worker of its own. */
export interface Engine {
  /** Asks for a report on these documents; while one is made, only the newest request waits. */
  check(documents: Documents): void;
  /** Tries a case, again after every change of the draft, until another one is tried; only the newest one waits. */
  tryOut(trial: Trial | undefined): void;
  end(): void;
}

/** What becomes of the requests. */
export interface EngineEars {
  onReport(report: AmendmentReport, documents: Documents): void;
  onTried(result: TrialResult, trial: Trial): void;
  onFailure(message: string): void;
}

/** Starts the engine beside the page, on the published files. */
export function startEngine(
  of: { readonly files: readonly SourceFile[]; readonly services: readonly string[]; readonly act: string },
  { onReport, onTried, onFailure }: EngineEars,
): Engine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const ask = (asked: Asked) => worker.postMessage(asked);
  let version = 0;
  let asked: Documents | undefined;
  let waiting: Documents | undefined;
  const trials = trialsOf(ask, onTried);

  const next = (documents: Documents) => {
    asked = documents;
    version += 1;
    ask({ kind: 'check', version, documents });
  };
  const settled = () => {
    const newest = waiting;
    asked = waiting = undefined;
    if (newest !== undefined) next(newest);
  };
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'tried') return trials.told(data);
    if (data.kind === 'report' && asked !== undefined) onReport(data.report, asked);
    if (data.kind === 'failed') onFailure(data.message);
    settled();
  };
  worker.onerror = ({ message }) => {
    onFailure(message);
    settled();
  };
  ask({ kind: 'open', ...of });
  return {
    check(documents) {
      if (asked === undefined) next(documents);
      else waiting = documents;
    },
    tryOut: trials.tryOut,
    end: () => worker.terminate(),
  };
}

/** Trials, one on its way at a time: what is typed meanwhile is tried once, as it is then. */
export function trialsOf(ask: (asked: Asked) => void, onTried: EngineEars['onTried']) {
  let id = 0;
  let current: Trial | undefined;
  let isOnItsWay = false;
  let isOutdated = false;
  const send = () => {
    id += 1;
    isOnItsWay = current !== undefined;
    isOutdated = false;
    ask({ kind: 'try', id, trial: current });
  };
  return {
    tryOut(trial: Trial | undefined) {
      current = trial;
      if (isOnItsWay) isOutdated = true;
      else send();
    },
    told(told: Extract<Told, { kind: 'tried' }>) {
      if (told.id !== id) return;
      isOnItsWay = false;
      if (isOutdated) send();
      else if (current !== undefined) onTried(told.result, current);
    },
  };
}
