import { guarded } from '../../../../../engine/amending/texts/text-table.ts';
import { printDelimited } from '../../../../../engine/text/delimited.ts';

type Cells = readonly (readonly string[])[];

/** A table as HTML: a word processor makes a table of it, and a spreadsheet takes each cell for a text, its lines for lines of one cell. */
export function htmlTable(cells: Cells): string {
  const row = (tag: string) => (texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag} style="mso-number-format:'\\@'">${inHtml(text)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...rest] = cells;
  return `<meta charset="utf-8"><table border="1">${row('th')(head)}${rest.map(row('td')).join('')}</table>`;
}

const inHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');

/** A table as text with tabs, for whatever does not read HTML. */
export const plainTable = (cells: Cells): string =>
  printDelimited(
    cells.map((row) => row.map(guarded)),
    '\t',
  );

/**
 * Puts a table on the clipboard, for word processors and spreadsheets alike; false where the browser does not allow it. The newer way of writing to
 * the clipboard takes out what keeps the lines of a cell together.
 */
export function copyTable(cells: Cells): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'visually-hidden';
  area.value = plainTable(cells);
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', area.value);
    event.clipboardData?.setData('text/html', htmlTable(cells));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.body.append(area);
  area.select();
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** A file that spreadsheets open with the right letters: it says by its first sign that it is UTF-8. */
export const csvFile = (cells: Cells, delimiter: ',' | ';'): string =>
  `\uFEFF${printDelimited(
    cells.map((row) => row.map(guarded)),
    delimiter,
    '\r\n',
  )}\r\n`;
