import { createContext, use, useMemo, useState } from 'react';
import { between } from '../model/several.ts';

/** The questions that are ticked, to be moved together, by their pointers. */
export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  /** Ticks one, or takes its tick away; with the Shift key, so all between it and the one that was ticked before. */
  readonly tick: (pointer: string, isTicked: boolean, toHere: boolean) => void;
  readonly clear: () => void;
}

export const TicksContext = createContext<Ticks | undefined>(undefined);

/** The questions that are ticked around this component; undefined where nothing can be moved. */
export const useTicked = (): Ticks | undefined => use(TicksContext);

/**
 * Which questions of a form are ticked.
 * @param all of them, in their order
 */
export function useTicks(all: readonly string[]): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  return useMemo(
    () => ({
      // What is no longer on the form is not ticked.
      ticked: new Set(all.filter((one) => ticked.has(one))),
      tick(pointer, isTicked, toHere) {
        const meant = toHere && last !== undefined ? between(all, last, pointer) : [pointer];
        const rest = [...ticked].filter((one) => !meant.includes(one));
        setTicked(new Set(isTicked ? [...rest, ...meant] : rest));
        setLast(pointer);
      },
      clear() {
        setTicked(new Set());
        setLast(undefined);
      },
    }),
    [all, ticked, last],
  );
}
