import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOf, type GridCommand } from './keys.ts';
import { filled } from './paste.ts';
import { at, moved, rangeOf, type Selection, type Shape } from './selection.ts';
import type { GridActions } from './types.ts';

interface Scope {
  readonly shape: Shape;
  readonly selection: Selection;
  readonly editable: boolean;
  readonly actions: GridActions;
  readonly select: (selection: Selection | undefined) => void;
  /** Begins to edit the cell that has the focus. */
  readonly begin: (typing: boolean) => void;
  readonly onSay: (said: string) => void;
}

/** What the keys do in a grid while no cell is edited. */
export function useGridKeys({ shape, selection, editable, actions, select, begin, onSay }: Scope) {
  const { t } = useTranslation('amend-tables');
  // After Escape the tab key leaves the grid.
  const leaving = useRef(false);
  const { row, column } = selection.focus;
  const { top, bottom } = rangeOf(selection);
  const last = { row: shape.rows - 1, column: shape.columns - 1 };

  /** Whether the key is done with. */
  const look = (command: GridCommand): boolean => {
    switch (command.kind) {
      case 'move': {
        const next = moved(selection, command.step, shape, command.extend);
        select(next);
        return next !== undefined;
      }
      case 'all':
        select({ anchor: { row: 0, column: 0 }, focus: last });
        return true;
      case 'leave':
        select(at(row, column));
        onSay(t('grid.leaving'));
        return true;
      default:
        return editable && change(command);
    }
  };

  const change = (command: GridCommand): boolean => {
    switch (command.kind) {
      case 'edit':
        begin(command.replace);
        // The character that was pressed goes on into the field.
        return !command.replace;
      case 'clear':
        actions.change(filled(selection));
        return true;
      case 'insert':
        actions.accept?.(selection);
        if (actions.insert === undefined) return actions.accept !== undefined;
        actions.insert(shape.rows === 0 ? -1 : bottom);
        select(at(shape.rows === 0 ? 0 : bottom + 1, 0));
        return true;
      case 'remove':
        if (actions.remove === undefined) return false;
        actions.remove(top, bottom);
        select(at(Math.max(0, Math.min(top, last.row - (bottom - top + 1))), column));
        return true;
      case 'shift': {
        const shift = (place: Selection['focus']) => ({ ...place, row: place.row + command.by });
        if (actions.move?.(top, bottom, command.by))
          select({ anchor: shift(selection.anchor), focus: shift(selection.focus) });
        return true;
      }
      default:
        return false;
    }
  };

  return (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (event.key === 'Shift') return;
    const leaves = event.key === 'Tab' && leaving.current;
    leaving.current = command?.kind === 'leave';
    if (command !== undefined && !leaves && shape.rows > 0 && look(command)) event.preventDefault();
  };
}
