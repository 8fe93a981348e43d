import { useMemo } from 'react';
import { useWorkbench } from '../../state/draft.ts';
import { keptAside } from '../model/set-aside.ts';
import { useProposals } from './useProposed.ts';

/** How many proposals nobody has accepted or set aside, and for which provisions; not known until they are made. */
export function useLeftToJudge(): {
  readonly left: number | undefined;
  readonly provisions: ReadonlySet<string>;
} {
  const id = useWorkbench(({ view }) => view.id);
  const proposals = useProposals();
  return useMemo(() => {
    const aside = keptAside(id);
    const left = proposals?.filter((one) => !aside.includes(one.id));
    return { left: left?.length, provisions: new Set(left?.map(({ provision }) => provision)) };
  }, [id, proposals]);
}
