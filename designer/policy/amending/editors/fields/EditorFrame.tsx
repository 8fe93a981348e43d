import { type ReactNode, useId } from 'react';
import { RestateField } from './RestateField.tsx';
import './fields.css';

interface Props {
  readonly title: string;
  /** What the aspect is, for somebody who edits it for the first time. */
  readonly about: string;
  /** The keyed map that an order may restate whole. */
  readonly restates?: string;
  readonly children: ReactNode;
}

/** An editor of an aspect with its heading. */
export function EditorFrame({ title, about, restates, children }: Props) {
  const id = useId();
  return (
    <section className="amend-fields-editor" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="hint">{about}</p>
      {restates === undefined ? null : <RestateField pointer={restates} what={title} />}
      {children}
    </section>
  );
}
