import type { ReactNode } from 'react';

/** A polite live region: stands in the page before its words change. */
export function Live({ children }: { readonly children: ReactNode }) {
  return (
    <div className="live" role="status" aria-live="polite">
      {children}
    </div>
  );
}
