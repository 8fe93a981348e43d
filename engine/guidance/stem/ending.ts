/**
 * The longest of some endings that a word has and that leaves enough of it.
 * @param leaves whether so many letters are enough before that ending
 */
export function longestEnding(
  word: string,
  endings: readonly string[],
  leaves: (left: number, ending: string) => boolean,
): string | undefined {
  return endings
    .filter((ending) => word.endsWith(ending) && leaves(word.length - ending.length, ending))
    .reduce<string | undefined>(
      (best, one) => (best === undefined || one.length > best.length ? one : best),
      undefined,
    );
}
