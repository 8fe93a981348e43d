import type { CellChange } from './paste.ts';

/** What undo takes back at once of what is written in cells: these cells. What is written in others right after is another step. */
export const stepOf = (map: string, changes: readonly Pick<CellChange, 'row' | 'column'>[]): string =>
  [map, ...changes.map(({ row, column }) => `${row}:${column}`)].join(' ');
