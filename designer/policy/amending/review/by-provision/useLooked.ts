import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { isObject } from '../../../../../engine/json/value.ts';
import type { LookedBody, LookedView } from '../../../../../server/api/schemas/looked.ts';
import { setLooked } from '../../api/amendments.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useKept } from '../../state/useKept.ts';
import { bodyOf, type Ticks, withTicks } from './ticks.ts';
import { lookedKey, useReaders } from './useReaders.ts';

/** What somebody ticks off in a review, and what others have. */
export interface Looking {
  /** What the reader ticked off, each with what it showed then. */
  readonly mine: Ticks;
  readonly readers: LookedView['readers'];
  isLooked(key: string, print: string): boolean;
  look(key: string, print: string, looked: boolean): void;
}

/**
 * The reader's ticks in the open amendment. The server keeps them for every account; what has not arrived there stays in this browser and is sent again as
 * soon as it answers. A tick counts as long as its place shows what it showed then.
 */
export function useLooked(): Looking {
  const id = useWorkbench(({ view }) => view.id);
  const client = useQueryClient();
  const { readers, account, knownAt } = useReaders();
  const [waiting, write] = useKept(`qagida-looked-at-${id}-${account}`, ticksIn, isNone);
  const { mutate, isPending, isError, submittedAt } = useMutation({
    mutationFn: (body: LookedBody) => setLooked(id, body),
    onSuccess: (view, body) => {
      client.setQueryData(lookedKey(id), view);
      const isSent = ([key, print]: [string, string]) => (body.looked[key] ?? '') === print;
      write(Object.fromEntries(Object.entries(waiting).filter((entry) => !isSent(entry))));
    },
  });
  const isToSend = !isNone(waiting) && !isPending && !(isError && submittedAt > knownAt);
  useEffect(() => {
    if (isToSend) mutate(bodyOf(waiting));
  }, [isToSend, waiting, mutate]);
  const mine = withTicks(readers.find(({ by }) => by.account === account)?.looked ?? {}, waiting);
  return {
    mine,
    readers,
    isLooked: (key, print) => mine[key] === print,
    look: useCallback<Looking['look']>(
      (key, print, looked) => write({ ...waiting, [key]: looked ? print : '' }),
      [waiting, write],
    ),
  };
}

const ticksIn = (kept: unknown): Ticks =>
  isObject(kept)
    ? Object.fromEntries(
        Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {};

const isNone = (ticks: Ticks): boolean => Object.keys(ticks).length === 0;
