/** The cells of the longest table in HTML, as word processors and spreadsheets put it on the clipboard; undefined where there is none. */
export function cellsOfHtml(html: string): readonly (readonly string[])[] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].map((table) => [...table.rows]);
  const [longest] = tables.sort((a, b) => b.length - a.length);
  if (longest === undefined || longest.length === 0) return undefined;
  return longest.map((row) => [...row.cells].map((cell) => linesOf(textOf(cell))));
}

const BLOCKS = /^(?:P|DIV|LI|H[1-6]|TR)$/;

/** Stands where a paragraph begins or ends, until it is known what stands beside it. */
const EDGE = '\u0001';

/** The words of a cell with the edges of its paragraphs. What only the layout of the source breaks is a space. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE)
    return (node.textContent ?? '').replaceAll(EDGE, '').replaceAll(/[^\S\u00a0]+/gu, ' ');
  if (node.nodeName === 'BR') return '\n';
  const words = [...node.childNodes].map(textOf).join('');
  if (!BLOCKS.test(node.nodeName)) return words;
  const plain = words.trim();
  return plain.startsWith(EDGE) ? plain : `${EDGE}${plain}${EDGE}`;
}

/** A line for each paragraph, an empty one for an empty one. */
const linesOf = (words: string): string =>
  words
    .split(EDGE)
    .reduce((text, piece, index) => {
      // Between two paragraphs there is nothing but their edges.
      const isBetween = piece.trim() === '' && index % 2 === 0;
      return isBetween ? text : `${text}${text === '' ? '' : '\n'}${piece}`;
    }, '')
    .replaceAll(/ *\n */gu, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
