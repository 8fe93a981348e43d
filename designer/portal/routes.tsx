import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { ApplicationsPage } from './applications/ApplicationsPage.tsx';
import { CasePage } from './case/CasePage.tsx';
import { NoticePage } from './case/NoticePage.tsx';
import { SubmittedPage } from './case/SubmittedPage.tsx';
import { HomePage } from './home/HomePage.tsx';
import { ServicePage } from './service/ServicePage.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';

// The form and what it needs is most of the portal's code: it loads when an application is begun.
const form = () => import('./form/index.ts');
const FillPage = lazy(async () => ({ default: (await form()).FillPage }));
const FillStart = lazy(async () => ({ default: (await form()).FillStart }));
const QuestionPage = lazy(async () => ({ default: (await form()).QuestionPage }));
const DocumentsPage = lazy(async () => ({ default: (await form()).DocumentsPage }));
const CheckPage = lazy(async () => ({ default: (await form()).CheckPage }));

const EligibilityPage = lazy(async () => ({ default: (await import('./check/index.ts')).CheckPage }));

const guidance = () => import('./guidance/index.ts');
const GuidancePage = lazy(async () => ({ default: (await guidance()).GuidancePage }));
const TopicPage = lazy(async () => ({ default: (await guidance()).TopicPage }));

/** The applicants' pages. */
export const portalRoutes: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'sign-in', element: <SignInPage /> },
  { path: 'services/:service', element: <ServicePage /> },
  { path: 'services/:service/check', element: <EligibilityPage /> },
  { path: 'guidance', element: <GuidancePage /> },
  { path: 'guidance/:topic', element: <TopicPage /> },
  { path: 'applications', element: <ApplicationsPage /> },
  {
    path: 'applications/:id/fill',
    element: <FillPage />,
    children: [
      { index: true, element: <FillStart /> },
      { path: 'page/:page', element: <QuestionPage /> },
      { path: 'documents', element: <DocumentsPage /> },
      { path: 'check', element: <CheckPage /> },
    ],
  },
  { path: 'applications/:id/submitted', element: <SubmittedPage /> },
  { path: 'applications/:id', element: <CasePage /> },
  { path: 'applications/:id/notices/:notice', element: <NoticePage /> },
];
