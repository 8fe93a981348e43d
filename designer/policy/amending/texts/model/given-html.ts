/** The cells of the longest table in HTML, as word processors and spreadsheets put it on the clipboard; undefined where there is none. */
export function cellsOfHtml(html: string): readonly (readonly string[])[] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].map((table) => [...table.rows]);
  const [longest] = tables.sort((a, b) => b.length - a.length);
  if (longest === undefined || longest.length === 0) return undefined;
  return longest.map((row) => [...row.cells].map((cell) => textOf(cell).trim()));
}

const BLOCKS = /^(?:P|DIV|LI|H[1-6]|TR)$/;

/** The words of a cell; a line for each of its paragraphs. What only the layout of the source breaks is a space. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[^\S\u00a0]+/gu, ' ');
  if (node.nodeName === 'BR') return '\n';
  const words = [...node.childNodes].map(textOf).join('');
  return BLOCKS.test(node.nodeName) ? `\n${words.trim()}\n` : words.replaceAll(/ *\n */gu, '\n');
}
