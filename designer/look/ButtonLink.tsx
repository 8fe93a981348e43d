import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ButtonKind } from './Button.tsx';

interface Props {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ to, kind = 'secondary', children }: Props) {
  return (
    <Link to={to} className={`button button-${kind}`}>
      {children}
    </Link>
  );
}
