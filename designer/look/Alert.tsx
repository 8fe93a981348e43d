import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

interface Props {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Announced at once when it appears. */
  readonly urgent?: boolean;
}

/** A message set apart from the text around it. */
export function Alert({ tone = 'info', title, children, urgent = false }: Props) {
  return (
    <div className={`alert alert-${tone}`} role={urgent ? 'alert' : undefined}>
      {title ? <p className="alert-title">{title}</p> : null}
      {children}
    </div>
  );
}
