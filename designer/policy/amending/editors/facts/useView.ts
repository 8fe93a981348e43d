import { useSearchParams } from 'react-router';

/** How the facts are shown: a card for each, or all in a table. */
export type FactsView = 'cards' | 'table';

/** How the facts are shown; it is in the address of the page, and stays when one of them is opened. */
export function useView(): readonly [FactsView, (view: FactsView) => void] {
  const [search, setSearch] = useSearchParams();
  return [
    search.get('view') === 'table' ? 'table' : 'cards',
    (view) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (view === 'table') after.set('view', view);
          else after.delete('view');
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
  ];
}
