import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '../../look/Loading.tsx';
import { TranslationNote } from '../../look/TranslationNote.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { SkipLink } from './SkipLink.tsx';

/** What stands around every page. */
export function Layout() {
  return (
    <>
      <SkipLink />
      <Header />
      <main id="content" className="page" tabIndex={-1}>
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
