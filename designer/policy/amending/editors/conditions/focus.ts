/** Where the focus is to go: to a row, to a control of it by its name, or to the first of its controls. */
export interface Focus {
  readonly key: string;
  readonly to: string;
}

const CONTROLS = '.conditions-controls :is(input, select, textarea, button)';

/** Moves the focus to what stands in a row now; without the control, to the row itself. */
export function focusOn(root: HTMLElement | null, { key, to }: Focus): void {
  const rows = [...(root?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])];
  const row = rows.find(({ dataset }) => dataset.key === key);
  const control =
    to === 'row'
      ? undefined
      : row?.querySelector<HTMLElement>(to === 'first' ? CONTROLS : `[data-control="${to}"]`);
  (control ?? row)?.focus();
}
