import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { deskRoutes } from '../../desk/routes.tsx';
import { policyRoutes } from '../../policy/routes.tsx';
import { portalRoutes } from '../../portal/routes.tsx';
import { Layout } from '../layout/Layout.tsx';
import { NotFound } from './NotFound.tsx';
import { RouteError } from './RouteError.tsx';

const pages: RouteObject[] = [
  { path: '/', children: portalRoutes },
  { path: '/desk', children: deskRoutes },
  { path: '/policy', children: policyRoutes },
  { path: '*', element: <NotFound /> },
];

/** Every page of the web client. The desk's and the policy staff's pages load their code when first opened. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    errorElement: <RouteError />,
    children: [{ element: <Outlet />, errorElement: <RouteError />, children: pages }],
  },
]);
