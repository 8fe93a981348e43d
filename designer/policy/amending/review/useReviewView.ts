import { useSearchParams } from 'react-router';

/** How the changes are listed: beside the provisions that cause them, or by service and aspect. */
export type ReviewView = 'provisions' | 'services';

const PARAMETER = 'view';

/** How the changes are listed; it stands in the address of the page, so that a link can lead to it. */
export function useReviewView(): readonly [ReviewView, (view: ReviewView) => void] {
  const [search, setSearch] = useSearchParams();
  const view = search.get(PARAMETER) === 'services' ? 'services' : 'provisions';
  const choose = (next: ReviewView) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'provisions') after.delete(PARAMETER);
        else after.set(PARAMETER, next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [view, choose];
}
