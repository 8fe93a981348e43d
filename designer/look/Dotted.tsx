import type { ReactNode } from 'react';

interface Props {
  /** What stands beside each other; what is missing is left out. */
  readonly items: Readonly<Record<string, ReactNode>>;
}

/** Short facts on one line with dots between them; where the line is full, none begins or ends with a dot. */
export function Dotted({ items }: Props) {
  const shown = Object.entries(items).filter(([, item]) => item !== undefined && item !== null);
  return (
    <ul className="dotted">
      {shown.map(([key, item]) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  );
}
