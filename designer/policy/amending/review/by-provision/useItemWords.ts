import type { ItemOfPart } from '../../../../../engine/amending/accounted.ts';
import { usePlaceWords } from '../../overview/usePlaceWords.ts';
import { useWorkbench } from '../../state/draft.ts';
import { amendmentFile } from '../../state/parts.ts';

/** What an item of the edition is, and what it is called. */
export function useItemWords(): (item: ItemOfPart) => string {
  const act = useWorkbench(({ view }) => view.act);
  const wordsOf = usePlaceWords();
  return ({ service, part, pointer }) =>
    wordsOf({
      at: { file: amendmentFile(service, act), pointer: `/parts/${part}/patch${pointer}` },
      params: {},
    });
}
