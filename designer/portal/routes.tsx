import type { RouteObject } from 'react-router';
import { HomePage } from './home/HomePage.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';

/** The applicants' pages. */
export const portalRoutes: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'sign-in', element: <SignInPage /> },
];
