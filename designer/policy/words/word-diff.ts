/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many word pairs the table would cost more than a reader gains: the texts are shown whole. */
const MOST_PAIRS = 1_000_000;

/**
 * What changed between two texts, word by word: the longest common subsequence of words and spaces.
 * The runs in order, without the added ones, are `before`; without the removed ones, `after`.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const a = words(before);
  const b = words(after);
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  const middle = middleRuns(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (part: readonly string[]): WordRun[] => part.map((text) => ({ kind: 'same', text }));
  return joined([...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))]);
}

const words = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}-]+|[^\s\p{L}\p{N}]/gu) ?? [];

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: readonly string[], b: readonly string[], start: number): number {
  let length = 0;
  const most = Math.min(a.length, b.length) - start;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

function middleRuns(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  const removed = (text: string): WordRun => ({ kind: 'removed', text });
  const added = (text: string): WordRun => ({ kind: 'added', text });
  if (a.length * b.length > MOST_PAIRS) return [...a.map(removed), ...b.map(added)];
  const longest = lengths(a, b);
  const at = (i: number, j: number) => longest[i * (b.length + 1) + j] ?? 0;
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      runs.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push(removed(left));
      i += 1;
    } else if (right !== undefined) {
      runs.push(added(right));
      j += 1;
    }
  }
  return runs;
}

/** For each pair of suffixes the length of their longest common subsequence, row by row. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : skip;
    }
  }
  return table;
}

/** Each stretch of changes becomes one removed and one added run; blanks between two changes belong to both. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  let same = '';
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const run of runs) {
    if (run.kind === 'same') {
      same += run.text;
      continue;
    }
    const between = same && (removed || added);
    if (between && same.trim() === '') {
      removed += same;
      added += same;
    } else if (same) {
      flush();
      result.push({ kind: 'same', text: same });
    }
    same = '';
    if (run.kind === 'removed') removed += run.text;
    else added += run.text;
  }
  flush();
  return same ? [...result, { kind: 'same', text: same }] : result;
}
