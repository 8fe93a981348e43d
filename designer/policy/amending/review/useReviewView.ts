import { useView } from '../state/useView.ts';

/** How the changes are listed: beside the provisions that cause them, or by service and aspect. */
export const REVIEW_VIEWS = ['provisions', 'services'] as const;

/** How the changes are listed. */
export const useReviewView = () => useView(REVIEW_VIEWS, 'provisions');
