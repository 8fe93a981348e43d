import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { CompletionList } from '../completion/CompletionList.tsx';
import { useCompletion } from '../completion/useCompletion.ts';
import type { Step } from './selection.ts';
import type { GridColumn } from './types.ts';
import { useCellKeys } from './useCellKeys.ts';

interface Props {
  readonly label: string;
  readonly column: GridColumn;
  readonly text: string;
  /** It was begun by typing: the arrows then leave it, as in spreadsheets. */
  readonly typing: boolean;
  readonly onDone: (text: string, step: Step | undefined) => void;
  readonly onCancel: () => void;
}

/** The field in which a cell is edited. What is typed stays in it until it is left, so that typing costs nothing elsewhere. */
export function CellInput({ label, column, text, typing, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState(text);
  const [caret, setCaret] = useState(text.length);
  const field = useRef<HTMLInputElement>(null);
  const { finish, onKey } = useCellKeys(typed, { typing, onDone, onCancel });
  const { from, to, options } = column.optionsFor(typed, caret);
  const completion = useCompletion(options, (place) => {
    const option = options[place];
    if (option === undefined) return;
    const next = typed.slice(0, from) + option.text + typed.slice(to);
    setTyped(next);
    setCaret(from + option.text.length);
  });
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (completion.onKey(event)) return event.preventDefault();
    onKey(event);
  };
  return (
    <>
      <input
        ref={field}
        className="tables-input"
        aria-label={label}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        {...completion.field}
        onChange={({ target }) => {
          setTyped(target.value);
          setCaret(target.selectionStart ?? target.value.length);
        }}
        onKeyDown={onKeyDown}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
        onBlur={() => finish(undefined)}
      />
      {completion.isOpen ? (
        <CompletionList
          id={completion.listId}
          label={label}
          options={options}
          active={completion.active}
          anchor={field}
          onPick={completion.pick}
        />
      ) : null}
    </>
  );
}
