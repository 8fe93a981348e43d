import { type KeyboardEvent, useRef } from 'react';
import type { Step } from './selection.ts';

interface Editing {
  /** It was begun by typing: the arrows then leave it, as in spreadsheets. */
  readonly typing: boolean;
  readonly onDone: (text: string, step: Step | undefined) => void;
  readonly onCancel: () => void;
}

const STEPS: Readonly<Record<string, readonly [plain: Step, shifted: Step]>> = {
  Enter: ['down', 'up'],
  Tab: ['next', 'previous'],
};

/** How the editing of a cell ends: with its text, once, and a step to the next cell; or without. */
export function useCellKeys(typed: string, { typing, onDone, onCancel }: Editing) {
  const done = useRef(false);
  const finish = (step: Step | undefined) => {
    if (done.current) return;
    done.current = true;
    onDone(typed, step);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]?.[event.shiftKey ? 1 : 0] ?? (typing ? arrow(event.key) : undefined);
    if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      onCancel();
    } else if (step !== undefined && !event.altKey) {
      event.preventDefault();
      finish(step);
    }
  };
  return { finish, onKey };
}

const arrow = (key: string): Step | undefined =>
  key === 'ArrowDown' ? 'down' : key === 'ArrowUp' ? 'up' : undefined;
