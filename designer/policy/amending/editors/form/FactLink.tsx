import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

interface Props {
  /** The fact to open; without one, the list. */
  readonly pointer?: string;
  readonly children: ReactNode;
}

/** Leads to the editor of facts; the provision that is chosen stays chosen. */
export function FactLink({ pointer, children }: Props) {
  const [search] = useSearchParams();
  const after = new URLSearchParams(search);
  if (pointer === undefined) after.delete('item');
  else after.set('item', pointer);
  return (
    <Link to={{ pathname: '../facts', search: after.toString() }} relative="path">
      {children}
    </Link>
  );
}
