import { useMemo } from 'react';
import { useWorkbench } from '../state/draft.ts';
import type { DraftPlace } from './since-return.ts';

const NONE: readonly DraftPlace[] = [];

/** The places that are not as they were when the amendment was last returned. */
export function useSince(): { readonly wasReturned: boolean; readonly places: readonly DraftPlace[] } {
  const places = useWorkbench(({ view }) => view.changedSinceReturn);
  return useMemo(() => ({ wasReturned: places !== undefined, places: places ?? NONE }), [places]);
}
