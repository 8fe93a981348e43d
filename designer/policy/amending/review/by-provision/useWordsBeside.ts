import { type NearWords, wordsBeside } from '../../../../../engine/amending/taken-over.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useWorkbench } from '../../state/draft.ts';
import { namesOf } from '../names-of.ts';

/** How the words of an item stand to those of the provisions that it is read beside: to the one that it says best. */
export function useWordsBeside(
  beside: string | undefined,
  under: readonly string[],
): (item: unknown) => 'own' | NearWords | undefined {
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const provisions = namesOf(documents).acts[act]?.provisions;
  return (item) => {
    const ids = beside === undefined ? [] : [beside, ...under];
    const found = ids.flatMap((id) => wordsBeside(provisions?.[id], id, item, language) ?? []);
    return found.find((one) => one === 'own') ?? found[0];
  };
}
