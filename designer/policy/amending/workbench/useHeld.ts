import { useEffect, useState } from 'react';

const LOOK_AGAIN_MS = 150;

/** Something is being chosen: a list is open below its field. */
const isChoosing = (): boolean => document.querySelector('[role="combobox"][aria-expanded="true"]') !== null;

/** A value as it was before a list was opened, as long as it is open: what a new one shows would move the page, and so close the list. */
export function useHeld<T>(value: T): T {
  const [held, setHeld] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      if (isChoosing()) timer = setTimeout(take, LOOK_AGAIN_MS);
      else setHeld(() => value);
    };
    take();
    return () => clearTimeout(timer);
  }, [value]);
  return held;
}
