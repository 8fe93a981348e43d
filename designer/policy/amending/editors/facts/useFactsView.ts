import { useView } from '../../state/useView.ts';

export const FACTS_VIEWS = ['cards', 'table'] as const;
/** How the facts are shown: a card for each, or all in a table. */
export type FactsView = (typeof FACTS_VIEWS)[number];

/** How the facts are shown. */
export const useFactsView = () => useView(FACTS_VIEWS, 'cards');
