import type { Locator } from 'playwright-core';
import type { Hand } from '../../../../support/hand.ts';

/** Rows as a spreadsheet puts them into the clipboard. */
export const block = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell of a grid by its place. */
export const cellAt = (grid: Locator, row: number, column: number): Locator =>
  grid.locator(`[data-place="${row}:${column}"]`);

/** Selects a cell and pastes there. */
export async function pasteAt(
  hand: Hand,
  grid: Locator,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  const cell = cellAt(grid, row, column);
  // Only the rows in sight are drawn: a person scrolls.
  await grid.evaluate((element, top) => element.scrollTo({ top, left: 0 }), row * 36);
  await hand.click(cell);
  await hand.paste(cell, text);
}

/** Selects a cell and types over it, as in a spreadsheet. */
export async function typeAt(
  hand: Hand,
  grid: Locator,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await hand.click(cellAt(grid, row, column));
  await hand.type(text);
  await hand.press('Enter');
}
