import type { ReactNode } from 'react';

export interface Pair {
  readonly key: string;
  readonly term: ReactNode;
  /** A pair without a value is left out. */
  readonly value: ReactNode | undefined;
}

/** Names and values in short, side by side. */
export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const known = pairs.filter(({ value }) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="pairs">
      {known.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
