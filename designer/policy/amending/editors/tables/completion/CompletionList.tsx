import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Something that can be written. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** What it is called, beside what is written for it. */
  readonly note?: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** The place of the one that Enter takes; -1: none. */
  readonly active: number;
  /** The field under which the list stands. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPick: (place: number) => void;
}

export const optionId = (list: string, place: number): string => `${list}-${place}`;

/** What could be written, under the field in which it is typed; above everything, so that no scrolling box cuts it. */
export function CompletionList({ id, label, options, active, anchor, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = list.current;
    box?.showPopover?.();
    const place = () => {
      const field = anchor.current?.getBoundingClientRect();
      if (field === undefined || box === null) return;
      const height = box.offsetHeight;
      const isBelow = field.bottom + height < window.innerHeight || field.top < height;
      box.style.top = `${isBelow ? field.bottom + 2 : field.top - height - 2}px`;
      box.style.left = `${Math.max(4, Math.min(field.left, window.innerWidth - box.offsetWidth - 4))}px`;
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  });
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div ref={list} id={id} popover="manual" role="listbox" aria-label={label} className="tables-completions">
      {options.map(({ id: option, text, note }, place) => (
        <div
          key={option}
          id={optionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className="tables-completion"
          // The field keeps the focus: what is picked is written into it.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(place);
          }}
        >
          <span className="mono">{text}</span> {note ? <span className="hint">{note}</span> : null}
        </div>
      ))}
    </div>
  );
}
