let awaited: string | undefined;

/** An item was added: when its card opens, the first of its fields is where its author goes on. */
export function awaitFocus(pointer: string): void {
  awaited = pointer;
}

/** Whether the focus belongs to an item that has just opened; told once. */
export function takesFocus(pointer: string): boolean {
  if (awaited !== pointer) return false;
  awaited = undefined;
  return true;
}
