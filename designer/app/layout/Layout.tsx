import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Loading } from '../../look/Loading.tsx';
import { TranslationNote } from '../../look/TranslationNote.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { SkipLink } from './SkipLink.tsx';

/** Where officers and policy staff work: their pages are wider, also while they are on their way. */
const WORK = /^\/(desk|policy)(\/|$)/;

/** What stands around every page. */
export function Layout() {
  const { pathname } = useLocation();
  return (
    <>
      <SkipLink />
      <Header />
      <main id="content" className={WORK.test(pathname) ? 'page page-work' : 'page'} tabIndex={-1}>
        <TranslationNote>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </TranslationNote>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
