import { lazy } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { RequireSession } from '../app/session/RequireSession.tsx';
import { amendingRoutes } from './amending/routes.tsx';

// Applicants never load the policy staff's code.
const pages = () => import('./pages.ts');
const ServicesPage = lazy(async () => ({ default: (await pages()).ServicesPage }));
const ServicePage = lazy(async () => ({ default: (await pages()).ServicePage }));
const EditionPage = lazy(async () => ({ default: (await pages()).EditionPage }));
const ComparePage = lazy(async () => ({ default: (await pages()).ComparePage }));
const ChecksPage = lazy(async () => ({ default: (await pages()).ChecksPage }));
const ActsPage = lazy(async () => ({ default: (await pages()).ActsPage }));
const RulesPage = lazy(async () => ({ default: (await pages()).RulesPage }));

/** The policy staff's pages, under /policy; officers read them too. */
export const policyRoutes: RouteObject[] = [
  {
    element: (
      <RequireSession kinds={['policy', 'officer']}>
        <Outlet />
      </RequireSession>
    ),
    children: [
      { index: true, element: <ServicesPage /> },
      { path: 'checks', element: <ChecksPage /> },
      ...amendingRoutes,
      { path: 'acts', element: <ActsPage /> },
      { path: 'acts/:act', element: <RulesPage /> },
      { path: 'services/:service', element: <ServicePage /> },
      { path: 'services/:service/edition', element: <EditionPage /> },
      { path: 'services/:service/compare', element: <ComparePage /> },
    ],
  },
];
