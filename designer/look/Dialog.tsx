import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  readonly title: ReactNode;
  /** Escape and the browser's own ways to close it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open while it is in the page. The browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
