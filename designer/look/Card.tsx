import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly as?: 'article' | 'section' | 'div' | 'li';
  readonly labelledBy?: string;
}

/** A surface that holds one thing. */
export function Card({ children, as: Element = 'div', labelledBy }: Props) {
  return (
    <Element className="card" aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
