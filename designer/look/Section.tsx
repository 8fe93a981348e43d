import { type ReactNode, useId } from 'react';

interface Props {
  /** Address of the section within the page. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ id, title, note, children }: Props) {
  const heading = useId();
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <h2 id={heading}>
        {title} {note === undefined ? null : <span className="section-note">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
