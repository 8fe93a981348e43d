/**
 * The beginning of a text, cut after a whole word and marked as cut; the text itself where it is no longer.
 * @param longest how many characters stay at most
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.search(/\s\S*$/u);
  return `${end < 1 ? cut : cut.slice(0, end).replace(/[\s.;:,]+$/u, '')} …`;
}
