import type { Step } from './selection.ts';

/** What a key asks of a grid while no cell is edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly step: Step; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly replace: boolean }
  | { readonly kind: 'clear' | 'insert' | 'remove' | 'all' | 'leave' }
  | { readonly kind: 'shift'; readonly by: 1 | -1 };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};
const FAR: Readonly<Record<string, Step>> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
  Home: 'top',
  End: 'bottom',
};

/** The command of a key; undefined for one that the grid leaves to the page. */
export function commandOf(pressed: Key): GridCommand | undefined {
  const { key, altKey, shiftKey } = pressed;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return withAlt(key);
  const step = (isControl ? FAR : ARROWS)[key];
  if (step !== undefined) return { kind: 'move', step, extend: shiftKey };
  if (isControl) return withControl(key);
  switch (key) {
    case 'Tab':
      return { kind: 'move', step: shiftKey ? 'previous' : 'next', extend: false };
    case 'Enter':
    case 'F2':
      return { kind: 'edit', replace: false };
    case 'Escape':
      return { kind: 'leave' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return [...key].length === 1 ? { kind: 'edit', replace: true } : undefined;
  }
}

function withAlt(key: string): GridCommand | undefined {
  if (key === 'ArrowUp') return { kind: 'shift', by: -1 };
  if (key === 'ArrowDown') return { kind: 'shift', by: 1 };
  return key === 'Insert' ? { kind: 'insert' } : undefined;
}

function withControl(key: string): GridCommand | undefined {
  if (key === 'Enter') return { kind: 'insert' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'remove' };
  return key.toLowerCase() === 'a' ? { kind: 'all' } : undefined;
}
