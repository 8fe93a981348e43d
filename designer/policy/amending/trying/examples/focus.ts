/** The id of the heading of an example. */
export const headingOf = (key: string): string => `example-${key.replace(/[^a-z0-9-]+/giu, '-')}`;

/** Goes to the heading of an example, once it is drawn, or on to the simulator after the last: whoever works by keyboard goes on reading there. */
export function focusOn(key: string | undefined): void {
  const id = key === undefined ? SIMULATOR : headingOf(key);
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** The id of the simulator on the page. */
export const SIMULATOR = 'simulator';

/** Goes to the simulator. */
export const focusOnSimulator = (): void => document.getElementById(SIMULATOR)?.focus();
