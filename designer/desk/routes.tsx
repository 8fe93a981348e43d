import { lazy } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { RequireSession } from '../app/session/RequireSession.tsx';

// Applicants never load the desk's code.
const pages = () => import('./pages.ts');
const QueuePage = lazy(async () => ({ default: (await pages()).QueuePage }));
const CasePage = lazy(async () => ({ default: (await pages()).CasePage }));
const CounterPage = lazy(async () => ({ default: (await pages()).CounterPage }));

/** The desk's pages, under /desk. */
export const deskRoutes: RouteObject[] = [
  {
    element: (
      <RequireSession kinds={['officer']}>
        <Outlet />
      </RequireSession>
    ),
    children: [
      { index: true, element: <QueuePage /> },
      { path: 'cases/:id', element: <CasePage /> },
      { path: 'new', element: <CounterPage /> },
    ],
  },
];
