import { type KeyboardEvent, useId, useState } from 'react';
import { type Option, optionId } from './CompletionList.tsx';

interface Completion {
  readonly isOpen: boolean;
  readonly active: number;
  readonly listId: string;
  /** What makes the field a combobox. */
  readonly field: {
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls'?: string;
    readonly 'aria-activedescendant'?: string;
  };
  /** Whether a key was one for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly pick: (place: number) => void;
  readonly close: () => void;
}

/** A list of what could be written, worked by the arrows, Enter and Escape. */
export function useCompletion(options: readonly Option[], onPick: (place: number) => void): Completion {
  const listId = useId();
  const offered = options.map(({ id }) => id).join('\n');
  const [state, setState] = useState({ offered, active: -1, closed: false });
  // What is offered has changed: the list begins anew.
  const { active, closed } = state.offered === offered ? state : { active: -1, closed: false };
  const set = (next: Partial<typeof state>) => setState({ offered, active, closed, ...next });
  const isOpen = options.length > 0 && !closed;
  const pick = (place: number) => {
    set({ closed: true, active: -1 });
    onPick(place);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && !event.altKey) {
      const places = options.length + 1;
      set({ active: ((active + 1 + step + places) % places) - 1 });
      return true;
    }
    if (event.key === 'Escape') {
      set({ closed: true, active: -1 });
      return true;
    }
    if ((event.key !== 'Enter' && event.key !== 'Tab') || active < 0) return false;
    pick(active);
    return event.key === 'Enter';
  };
  return {
    isOpen,
    active,
    listId,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      ...(isOpen ? { 'aria-controls': listId } : {}),
      ...(isOpen && active >= 0 ? { 'aria-activedescendant': optionId(listId, active) } : {}),
    },
    onKey,
    pick,
    close: () => set({ closed: true, active: -1 }),
  };
}
