import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { at, type Selection, type Shape, within } from './selection.ts';

interface Selecting {
  readonly selection: Selection;
  /** Selects, and by default puts the focus on the cell. */
  readonly select: (selection: Selection, focus?: boolean) => void;
}

/** The selection of a grid; the cell that it ends in has the focus, also where it had to be drawn first. */
export function useSelection(grid: RefObject<HTMLElement | null>, shape: Shape): Selecting {
  const [chosen, setChosen] = useState<Selection>(() => at(0, 0));
  const wants = useRef(false);
  const selection = within(chosen, shape);
  const { row, column } = selection.focus;
  useLayoutEffect(() => {
    // Rows that are being added come with the next drawing.
    if (!wants.current || selection !== chosen) return;
    wants.current = false;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    selection,
    select: (next, focus = true) => {
      wants.current = focus;
      setChosen(next);
    },
  };
}
