import { useMutation } from '@tanstack/react-query';
import { setLooked } from '../../api/amendments.ts';
import { useWorkbench } from '../../state/draft.ts';
import { acceptedKey } from './ticks.ts';

/** Notes the provisions whose proposals were accepted without having been ticked one by one: what is left for an author to look at. */
export function useUnopened(): (provisions: readonly string[]) => void {
  const id = useWorkbench(({ view }) => view.id);
  const { mutate } = useMutation({
    mutationFn: (keys: readonly string[]) =>
      setLooked(id, { looked: Object.fromEntries(keys.map((key) => [key, 'unread'])), unlooked: [] }),
    retry: 3,
  });
  return (provisions) => {
    if (provisions.length > 0) mutate([...new Set(provisions)].map(acceptedKey));
  };
}
