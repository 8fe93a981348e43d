import type { Documents } from '../../../../engine/amending/operations.ts';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { SourceFile } from '../../../../engine/library/types.ts';
import type { Asked, Told, ToldExample, Trial, TrialResult } from './messages.ts';

/** The engine in a worker of its own. */
export interface Engine {
  /** Asks for a report on these documents; while one is made, only the newest request waits. */
  check(documents: Documents): void;
  /** Gives it the published files of other services, which proposals are made like. */
  learn(files: readonly SourceFile[]): void;
  /**
   * Asks what to do with the provisions of the act in all its parts, given these documents of the draft; while that is worked out, only the newest
   * request waits.
   */
  propose(documents: Documents): void;
  /** Tries a case, again after every change of the draft, until another one is tried; only the newest one waits. */
  tryOut(trial: Trial | undefined): void;
  /** Asks for examples for a service, again after every change of the draft, until none are asked for. */
  exemplify(service: string | undefined): void;
  end(): void;
}

/** What becomes of the requests. */
export interface EngineEars {
  onReport(report: AmendmentReport, documents: Documents): void;
  onProposals?(proposals: readonly Proposal[], documents: Documents): void;
  onExample?(told: ToldExample): void;
  onTried(result: TrialResult, trial: Trial): void;
  onFailure(message: string): void;
}

/** Starts the engine beside the page, on the published files. */
export function startEngine(
  of: { readonly files: readonly SourceFile[]; readonly services: readonly string[]; readonly act: string },
  { onReport, onProposals, onExample, onTried, onFailure }: EngineEars,
): Engine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const ask = (asked: Asked) => worker.postMessage(asked);
  const trials = trialsOf(ask, onTried);
  const checks = newestOf((version, documents) => ask({ kind: 'check', version, documents }));
  const proposing = newestOf((version, documents) => ask({ kind: 'propose', version, documents }));

  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'tried') return trials.told(data);
    if (data.kind === 'example') return onExample?.(data);
    if (data.kind === 'proposals') {
      const of = proposing.settled();
      if (data.failure !== undefined) onFailure(data.failure);
      else if (of !== undefined) onProposals?.(data.proposals, of);
      return;
    }
    const of = checks.settled();
    if (data.kind === 'failed') onFailure(data.message);
    else if (of !== undefined) onReport(data.report, of);
  };
  worker.onerror = ({ message }) => {
    onFailure(message);
    checks.settled();
    proposing.settled();
  };
  ask({ kind: 'open', ...of });
  return {
    check: checks.ask,
    learn: (files) => ask({ kind: 'precedents', files }),
    propose: proposing.ask,
    tryOut: trials.tryOut,
    exemplify: (service) => ask({ kind: 'exemplify', service }),
    end: () => worker.terminate(),
  };
}

/** Requests about documents, one on its way at a time; of those that come meanwhile only the newest waits. */
export function newestOf(send: (version: number, documents: Documents) => void) {
  let version = 0;
  let asked: Documents | undefined;
  let waiting: Documents | undefined;
  const next = (documents: Documents) => {
    asked = documents;
    version += 1;
    send(version, documents);
  };
  return {
    ask(documents: Documents) {
      if (asked === undefined) next(documents);
      else waiting = documents;
    },
    /** What was asked about is answered: the documents that it was asked about. */
    settled(): Documents | undefined {
      const answered = asked;
      const newest = waiting;
      asked = waiting = undefined;
      if (newest !== undefined) next(newest);
      return answered;
    },
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
