/** Where the focus is to go: to a row, to a control of it by its name, or to the first of its controls. */
export interface Focus {
  readonly key: string;
  readonly to: string;
}

const CONTROLS = '.conditions-controls :is(input, select, textarea, button)';

/** How many frames a row may take to be in the page: the tree takes its rows over in a second pass. */
const FRAMES = 6;

/** Moves the focus as soon as what it is to go to is in the page; without the control, to the row itself. */
export function focusSoon(root: HTMLElement | null, focus: Focus, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const { row, control } = found(root, focus);
    const isThere = row !== undefined && (focus.to === 'row' || control !== undefined);
    if (!isThere && frames > 0) focusSoon(root, focus, frames - 1);
    else (control ?? row)?.focus();
  });
}

function found(root: HTMLElement | null, { key, to }: Focus) {
  const rows = [...(root?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])];
  const row = rows.find(({ dataset }) => dataset.key === key);
  const selector = to === 'first' ? CONTROLS : `[data-control="${to}"]`;
  const control = to === 'row' ? undefined : (row?.querySelector<HTMLElement>(selector) ?? undefined);
  return { row, control };
}
