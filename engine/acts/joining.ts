import { type Gap, shifted } from './displaced/gaps.ts';

/** Words of a text, and where words are missing in them. */
export interface Words {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** The lines of one paragraph put together. */
export const linesTogether = (lines: readonly Words[]): Words => lines.reduce(joined, { text: '', gaps: [] });

function joined(start: Words, next: Words): Words {
  const text = start.text === '' ? next.text : join(start.text, next.text);
  return { text, gaps: [...start.gaps, ...shifted(next.gaps, text.length - next.text.length)] };
}

/** Behind an opening mark and before a comma there is no space. */
const join = (start: string, next: string) =>
  /(?:[(«“„]|\s")$/u.test(start) || /^[,.;:)»”]/u.test(next) ? `${start}${next}` : `${start} ${next}`;
