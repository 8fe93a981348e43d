/** What parts the cells of a row: the tabs of clipboards, the commas or semicolons of files. */
export type Delimiter = '\t' | ',' | ';';

type Cells = readonly (readonly string[])[];

/**
 * A table as text (RFC 4180): a line for each row, quotation marks around cells that hold what parts cells or rows; inside, a mark is doubled. Between tabs
 * a mark in the middle of a cell needs none, as spreadsheets put it on the clipboard.
 */
export function printDelimited(cells: Cells, delimiter: Delimiter, lineEnd: '\n' | '\r\n' = '\n'): string {
  const parting = delimiter === '\t' ? /[\t\n\r]|^"/ : delimiter === ',' ? /[,\n\r"]/ : /[;\n\r"]/;
  const printed = (cell: string) => (parting.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(printed).join(delimiter)).join(lineEnd);
}

/** The cells of such a text; a line break after the last row adds none. */
export function parseDelimited(text: string, delimiter: Delimiter): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    const { cell, end } =
      text[place] === '"' ? quotedAt(text, place, delimiter) : plainAt(text, place, delimiter);
    row.push(cell);
    place = end;
    if (text[place] === delimiter) {
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

/** What parts the cells of the first row of a text: of tab, semicolon and comma outside of quotation marks, the most frequent. */
export function delimiterOf(text: string): Delimiter {
  const counts = new Map<Delimiter, number>([
    ['\t', 0],
    [';', 0],
    [',', 0],
  ]);
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
    for (const [one, count] of counts) if (!isQuoted && sign === one) counts.set(one, count + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '\t';
}

interface Found {
  readonly cell: string;
  /** Where the sign after the cell stands. */
  readonly end: number;
}

const isEnd = (sign: string | undefined, delimiter: Delimiter): boolean =>
  sign === undefined || sign === delimiter || sign === '\r' || sign === '\n';

function plainAt(text: string, start: number, delimiter: Delimiter): Found {
  let end = start;
  while (!isEnd(text[end], delimiter)) end++;
  return { cell: text.slice(start, end), end };
}

/** A cell in quotation marks, in which a mark is doubled; one that is not closed so is taken as it stands. */
function quotedAt(text: string, start: number, delimiter: Delimiter): Found {
  let cell = '';
  for (let place = start + 1; place < text.length; place++) {
    if (text[place] !== '"') cell += text[place];
    else if (text[place + 1] === '"') {
      cell += '"';
      place++;
    } else {
      const end = place + 1;
      return isEnd(text[end], delimiter) ? { cell, end } : plainAt(text, start, delimiter);
    }
  }
  return plainAt(text, start, delimiter);
}
