/** How much of the words of two texts is the same, from 0 to 1: their shared words among all of both, without regard to order and endings. */
export function likeness(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 0;
  return [...a].filter((stem) => b.has(stem)).length / all.size;
}

/** Endings say how a word stands in its sentence; what it means begins it. */
const STEM = 5;

/** The stems of the words of a text, each once. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.slice(0, STEM)));
