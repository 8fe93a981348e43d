/**
 * The known word that a misspelt one most likely means, or undefined where none is near enough:
 * at most a third of its letters may differ (insertions, deletions, substitutions, neighbours swapped).
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // A suggestion for a page-long word helps nobody and would cost its length squared.
  if (word.length > 100) return undefined;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= allowed && (best === undefined || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best?.word;
}

/** A list of known words for a message: at most `limit`, then an ellipsis. */
export function listed(known: readonly string[], limit = 12): string {
  const shown = known.slice(0, limit).join(', ');
  return known.length > limit ? `${shown}, …` : shown;
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
