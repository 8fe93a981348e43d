import { useSearchParams } from 'react-router';

const PARAMETER = 'view';

/**
 * Which of several ways to show a page is chosen. It stands in the address, so that a link can lead to it and it stays when something is opened.
 * @param usual how it is shown where the address says nothing
 */
export function useView<V extends string>(
  views: readonly V[],
  usual: NoInfer<V>,
): readonly [V, (view: V) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (next: V) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === usual) after.delete(PARAMETER);
        else after.set(PARAMETER, next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [views.find((one) => one === search.get(PARAMETER)) ?? usual, choose];
}
