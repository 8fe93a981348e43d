/** Compares two segments of provision ids as acts count: `p9` before `p9-1` before `p10`. */
function compareSegments(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    if (one === other) continue;
    const [n, m] = [Number(one), Number(other)];
    if (one !== '' && other !== '' && !Number.isNaN(n) && !Number.isNaN(m)) return n - m;
    return one < other ? -1 : 1;
  }
  return 0;
}

/** The kind of a segment: what stands before its number. */
const kindOf = (segment: string) => segment.replace(/\d.*$/, '');

/**
 * Puts the ids of added provisions where the act would have them: behind the last of their kind that counts before them, and what is below it;
 * else behind what they are a part of.
 */
export function inOrder(ordered: readonly string[], added: readonly string[]): readonly string[] {
  const all = [...ordered];
  for (const id of added) {
    if (!all.includes(id)) all.splice(placeOf(all, id), 0, id);
  }
  return all;
}

function placeOf(all: readonly string[], id: string): number {
  const segments = id.split('.');
  const last = segments.at(-1) ?? '';
  const outer = segments.slice(0, -1).join('.');
  const before = all.findLast((other) => {
    const theirs = other.split('.');
    const sibling = theirs.at(-1) ?? '';
    return (
      theirs.slice(0, -1).join('.') === outer &&
      kindOf(sibling) === kindOf(last) &&
      compareSegments(sibling, last) < 0
    );
  });
  const behind = before ?? (outer === '' ? undefined : outer);
  if (behind === undefined) return all.length;
  const end = all.findLastIndex((other) => other === behind || other.startsWith(`${behind}.`));
  return end < 0 ? all.length : end + 1;
}
