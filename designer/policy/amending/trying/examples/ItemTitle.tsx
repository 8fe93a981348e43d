import type { Item } from '../../../../../engine/amending/examples/items/kinds.ts';
import { shortened } from '../../../../../engine/amending/examples/title-of.ts';
import { localize } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Bound } from '../../../../look/Bound.tsx';

/** What an item is called, in short: its whole wording stands below. */
export function ItemTitle({ item: { number, title } }: { readonly item: Item }) {
  const { language } = useLanguage();
  const shown = localize(title, language);
  return (
    <span lang={shown.language}>
      {number} <Bound text={shortened(shown.text)} />
    </span>
  );
}
