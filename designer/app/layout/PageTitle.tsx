import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The path whose title last took the focus; nothing yet on the first page, where the browser's own order holds. */
let announced: string | undefined;

interface Props {
  readonly children: ReactNode;
  /** The window's title where the heading is not plain text. */
  readonly title?: string;
  /** A short line above, such as the service that the page belongs to. */
  readonly over?: ReactNode;
}

/** The page's one h1. On a new page it takes the focus, so that a screen reader says where one is. */
export function PageTitle({ children, title, over }: Props) {
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (announced !== undefined && announced !== pathname) heading.current?.focus({ preventScroll: true });
    announced = pathname;
  }, [pathname]);
  useEffect(() => {
    const words = title ?? heading.current?.textContent ?? '';
    document.title = words ? `${words} – Қағида` : 'Қағида / Qagida';
  });
  return (
    <div className="page-title">
      {over ? <p className="page-over">{over}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </div>
  );
}
