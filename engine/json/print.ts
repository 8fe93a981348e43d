const WIDTH = 110;

/**
 * A definition as its file: two spaces a level, the members in their order, a list of plain values on one line where it fits. The same value
 * always gives the same bytes, and a file that is written so is read and printed unchanged.
 * @returns the text with its final line feed
 */
export function printDefinition(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

/** @param used how many characters of the line are taken before the value */
function print(value: unknown, indent: string, used: number): string {
  if (Array.isArray(value)) return printList(value, indent, used);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = members.map(([key, member]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + print(member, inner, head.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function printList(items: readonly unknown[], indent: string, used: number): string {
  if (items.length === 0) return '[]';
  if (items.every((item) => typeof item !== 'object' || item === null)) {
    const line = `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (used + line.length <= WIDTH) return line;
  }
  const inner = `${indent}  `;
  const lines = items.map((item) => inner + print(item, inner, inner.length + 1));
  return `[\n${lines.join(',\n')}\n${indent}]`;
}
