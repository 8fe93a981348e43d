/** Every shortcut of the pages of an amendment: the sheet shows them; `id` names what each does among the texts. */
export const SHORTCUTS: readonly { readonly id: string; readonly keys: readonly string[] }[] = [
  { id: 'palette', keys: ['Ctrl+K'] },
  { id: 'sheet', keys: ['?'] },
  { id: 'undo', keys: ['Ctrl+Z'] },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
  { id: 'grid-edit', keys: ['Enter', 'F2'] },
  { id: 'grid-cancel', keys: ['Escape'] },
  { id: 'grid-move', keys: ['↑ ↓ ← →', 'Tab'] },
  { id: 'grid-select', keys: ['Shift+↑ ↓ ← →'] },
  { id: 'grid-copy', keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'] },
  { id: 'grid-insert', keys: ['Ctrl+Enter', 'Alt+Insert'] },
  { id: 'grid-delete', keys: ['Ctrl+Delete'] },
  { id: 'grid-order', keys: ['Alt+↑', 'Alt+↓'] },
  { id: 'source-complete', keys: ['Ctrl+Space'] },
  { id: 'source-search', keys: ['Ctrl+F'] },
];
