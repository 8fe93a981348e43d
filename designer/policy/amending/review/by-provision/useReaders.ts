import { useQuery } from '@tanstack/react-query';
import type { LookedView } from '../../../../../server/api/schemas/looked.ts';
import { useSession } from '../../../../app/session/useSession.ts';
import { readLooked } from '../../api/amendments.ts';
import { useWorkbench } from '../../state/draft.ts';

/** Others read at the same time; nobody waits for their ticks. */
const REFRESH_MS = 20_000;
const NOBODY: LookedView['readers'] = [];

/** Under which name the answers of the server are kept. */
export const lookedKey = (amendment: string): readonly string[] => ['amendment', amendment, 'looked'];

/** What everybody has ticked off in the review of the open amendment, and who asks. */
export function useReaders(): {
  readonly readers: LookedView['readers'];
  readonly account: string;
  /** When the server last answered, in milliseconds since the epoch; 0 before it has. */
  readonly knownAt: number;
} {
  const id = useWorkbench(({ view }) => view.id);
  const session = useSession();
  const { data, dataUpdatedAt: knownAt } = useQuery({
    queryKey: lookedKey(id),
    queryFn: () => readLooked(id),
    refetchInterval: REFRESH_MS,
  });
  const account = session.status === 'signed-in' ? session.session.account : '';
  return { readers: data?.readers ?? NOBODY, account, knownAt };
}
