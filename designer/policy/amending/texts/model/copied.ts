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

/** Puts a table on the clipboard, for word processors and spreadsheets alike; false where the browser does not allow it. */
export async function copyTable(cells: Cells): Promise<boolean> {
  const [text, html] = [plainTable(cells), htmlTable(cells)];
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    // Over a plain connection there is no such clipboard.
    return (
      navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      ) ?? false
    );
  }
}

/** A file that spreadsheets open with the right letters: it says by its first sign that it is UTF-8. */
export const csvFile = (cells: Cells, delimiter: ',' | ';'): string =>
  `\uFEFF${printDelimited(
    cells.map((row) => row.map(guarded)),
    delimiter,
    '\r\n',
  )}\r\n`;
