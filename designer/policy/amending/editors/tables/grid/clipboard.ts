/** Cells as spreadsheets put them on the clipboard: tabs between columns, a line for each row, marks around what holds either. */
export function printClipboard(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\n');
}

const quotedWhereNeeded = (text: string): string =>
  /[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;

/** The cells of a text from a spreadsheet's clipboard; a line break after the last row adds none. */
export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    const { cell, end } = text[place] === '"' ? quotedAt(text, place) : plainAt(text, place);
    row.push(cell);
    place = end;
    if (text[place] === '\t') {
      place++;
      if (place === text.length) row.push('');
      continue;
    }
    place += text.startsWith('\r\n', place) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

interface Found {
  readonly cell: string;
  /** Where the sign after the cell stands. */
  readonly end: number;
}

function plainAt(text: string, start: number): Found {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end++;
  return { cell: text.slice(start, end), end };
}

/** A cell in quotation marks, in which a mark is doubled; one that is not closed so is taken as it stands. */
function quotedAt(text: string, start: number): Found {
  let cell = '';
  for (let place = start + 1; place < text.length; place++) {
    if (text[place] !== '"') cell += text[place];
    else if (text[place + 1] === '"') {
      cell += '"';
      place++;
    } else {
      const end = place + 1;
      return end === text.length || '\t\r\n'.includes(text[end] ?? '') ? { cell, end } : plainAt(text, start);
    }
  }
  return plainAt(text, start);
}
