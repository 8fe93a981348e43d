import type { TFunction } from 'i18next';
import { ESTABLISHERS, type Fact } from '../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import type { Language, Text } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import type { ComboGroup } from './Combo.tsx';

/** Facts to choose from, by who establishes them. */
export function factGroups(
  facts: Readonly<Record<string, Fact>>,
  language: Language,
  t: TFunction<'amend-conditions'>,
): readonly ComboGroup[] {
  const all = inOrder(facts);
  return ESTABLISHERS.map((by) => ({
    id: by,
    title: t(`by.${by}`),
    items: all.flatMap(([id, { title, establishedBy, kind }]) =>
      establishedBy === by ? [{ id, title: wording(title, language), note: t(`kind.${kind}`) }] : [],
    ),
  })).filter(({ items }) => items.length > 0);
}

/** Things with titles to choose from, as one group. */
export function oneGroup(
  title: string,
  items: readonly (readonly [string, { readonly title: Text }])[],
  language: Language,
): readonly ComboGroup[] {
  return [
    { id: 'all', title, items: items.map(([id, one]) => ({ id, title: wording(one.title, language) })) },
  ];
}
