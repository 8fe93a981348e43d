import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Step } from './selection.ts';
import type { GridColumn } from './types.ts';
import { useCellKeys } from './useCellKeys.ts';
import './wrapped.css';

interface Props {
  readonly label: string;
  readonly column: GridColumn;
  readonly text: string;
  readonly typing: boolean;
  readonly onDone: (text: string, step: Step | undefined) => void;
  readonly onCancel: () => void;
}

/** The field in which a cell of several lines is edited, as high as its text. Alt with Enter begins a new line, as in spreadsheets. */
export function CellArea({ label, column, text, typing, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOneLine = !typed.includes('\n');
  const { finish, onKey } = useCellKeys(typed, { typing: typing && isOneLine, onDone, onCancel });
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' || !event.altKey) return onKey(event);
    event.preventDefault();
    const area = field.current;
    if (area === null) return;
    area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
    setTyped(area.value);
  };
  return (
    // The text is laid out once more, unseen, below the field, and gives it its height.
    <span className="tables-area" data-text={`${typed}\n`}>
      <textarea
        ref={field}
        className="tables-input"
        aria-label={label}
        lang={column.language}
        value={typed}
        rows={1}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
        onBlur={() => finish(undefined)}
      />
    </span>
  );
}
