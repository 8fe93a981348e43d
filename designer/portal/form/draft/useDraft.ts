import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '../../../../engine/schema/text.ts';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { saveDraft } from '../../../app/api/applications.ts';
import { isProblem, Unreachable } from '../../../app/api/problem.ts';
import type { Answers } from '../types.ts';
import { draftReducer, type SaveStatus } from './draft-state.ts';

const PAUSE_MS = 900;
const RETRY_MS = 5000;

export interface Draft {
  readonly answers: Answers;
  readonly sequence: number;
  readonly status: SaveStatus;
  readonly refusal: string | undefined;
  readonly setAnswers: (answers: Answers) => void;
  /** Stores what is not stored yet; resolves to the sequence number once all of it is, else to nothing. */
  readonly flush: () => Promise<number | undefined>;
  /** Takes over a sequence number that another write to the same application gave. */
  readonly advance: (sequence: number) => void;
}

interface Options {
  readonly language: Language;
  /** What of the answers can be stored as it stands. */
  readonly storable: (answers: Answers) => Answers;
  readonly onStored: (view: ApplicationView) => void;
}

/** The draft of an application: kept here, stored a moment after each change, tried again while the server is away. */
export function useDraft(view: ApplicationView, options: Options): Draft {
  const [state, dispatch] = useReducer(draftReducer, {
    answers: view.answers,
    sequence: view.sequence,
    status: 'saved',
  });
  const latest = useRef({ state, options });
  latest.current = { state, options };
  const running = useRef<Promise<boolean> | undefined>(undefined);

  const send = useCallback((): Promise<boolean> => {
    if (running.current) return running.current;
    const { state: now, options: given } = latest.current;
    dispatch({ do: 'send' });
    const body = {
      answers: given.storable(now.answers),
      language: given.language,
      expectedSequence: now.sequence,
    };
    running.current = saveDraft(view.id, body)
      .then((stored) => {
        dispatch({ do: 'stored', sequence: stored.sequence });
        latest.current = { ...latest.current, state: { ...latest.current.state, sequence: stored.sequence } };
        given.onStored(stored);
        return latest.current.state.answers === now.answers;
      })
      .catch((error: unknown) => {
        if (error instanceof Unreachable) dispatch({ do: 'unanswered' });
        else if (isProblem(error, 'sequence-conflict')) dispatch({ do: 'conflict' });
        else dispatch({ do: 'refuse', refusal: error instanceof Error ? error.message : String(error) });
        return false;
      })
      .finally(() => {
        running.current = undefined;
      });
    return running.current;
  }, [view.id]);

  const { status, answers } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer starts the pause anew
  useEffect(() => {
    if (status !== 'unsaved' && status !== 'offline') return;
    const timer = setTimeout(() => void send(), status === 'offline' ? RETRY_MS : PAUSE_MS);
    const back = () => void send();
    window.addEventListener('online', back);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', back);
    };
  }, [status, answers, send]);

  useEffect(() => {
    if (status === 'saved') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [status]);

  const flush = useCallback(async () => {
    if (running.current) await running.current;
    const now = latest.current.state.status;
    const stored = now === 'saved' || (now !== 'conflict' && (await send()));
    return stored ? latest.current.state.sequence : undefined;
  }, [send]);

  return {
    answers,
    sequence: state.sequence,
    status,
    refusal: state.refusal,
    setAnswers: useCallback((next: Answers) => dispatch({ do: 'answer', answers: next }), []),
    flush,
    advance: useCallback((sequence: number) => dispatch({ do: 'advance', sequence }), []),
  };
}
