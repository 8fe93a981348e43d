import { lazy } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { RequireSession } from '../../app/session/RequireSession.tsx';

// Whoever only reads the rules never loads what amends them.
const pages = () => import('./pages.ts');
const AmendmentsPage = lazy(async () => ({ default: (await pages()).AmendmentsPage }));
const BeginPage = lazy(async () => ({ default: (await pages()).BeginPage }));
const HowPage = lazy(async () => ({ default: (await pages()).HowPage }));
const AmendmentFrame = lazy(async () => ({ default: (await pages()).AmendmentFrame }));
const OverviewPage = lazy(async () => ({ default: (await pages()).OverviewPage }));
const ActPage = lazy(async () => ({ default: (await import('./act/ActPage.tsx')).ActPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./review/ReviewPage.tsx')).ReviewPage }));
const ProposalsPage = lazy(async () => ({
  default: (await import('./proposals/ProposalsPage.tsx')).ProposalsPage,
}));
const TextsPage = lazy(async () => ({ default: (await import('./texts/TextsPage.tsx')).TextsPage }));
const TryPage = lazy(async () => ({ default: (await import('./trying/TryPage.tsx')).TryPage }));
const EditPage = lazy(async () => ({ default: (await pages()).EditPage }));

/** The pages that make amendments, under /policy/amendments. */
export const amendingRoutes: RouteObject[] = [
  {
    path: 'amendments',
    element: (
      <RequireSession kinds={['policy']}>
        <Outlet />
      </RequireSession>
    ),
    children: [
      { index: true, element: <AmendmentsPage /> },
      { path: 'new', element: <BeginPage /> },
      { path: 'how', element: <HowPage /> },
      {
        path: ':amendment',
        element: <AmendmentFrame />,
        children: [
          { index: true, element: <OverviewPage /> },
          { path: 'act', element: <ActPage /> },
          { path: 'proposals', element: <ProposalsPage /> },
          { path: 'texts', element: <TextsPage /> },
          { path: 'try', element: <TryPage /> },
          { path: 'review', element: <ReviewPage /> },
          { path: 'edit/:service?/:part?/:aspect?', element: <EditPage /> },
        ],
      },
    ],
  },
];
