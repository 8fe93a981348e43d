import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { segments } from '../json/pointer.ts';
import type { Library, OpenedLibrary } from '../library/types.ts';
import { isLeftOut, type LeftOut, leavingOut, without } from './leave-out.ts';
import type { Documents } from './operations.ts';

/** What else can be opened than a draft as it is. */
export interface Reopening {
  /** The documents of the library without the draft. */
  readonly published: Documents;
  /** Opens the library with these documents laid over the published ones. */
  open(documents: Documents): OpenedLibrary;
}

/** The library of a draft without what is broken in it. */
export interface Isolated {
  readonly library: Library;
  /** The places with the errors for which something was left out. */
  readonly broken: readonly Place[];
  /** The errors that show only once others are out of the way. */
  readonly further: readonly Diagnostic[];
  /** Whether a finding speaks of what was left out, or says no more than that it is not there. */
  isOfLeftOut(diagnostic: Diagnostic): boolean;
}

/** Opening takes a while, and most errors stand beside each other. */
const ROUNDS = 5;

/**
 * Opens what of a draft is in order: the items with errors are put back to what they were, or left out, until the library opens.
 * @param documents those of the draft
 * @param opened the library with them as they are, which does not open
 * @returns undefined where it does not come to open
 */
export function isolated(
  { published, open }: Reopening,
  documents: Documents,
  opened: OpenedLibrary,
): Isolated | undefined {
  const left: LeftOut[] = [];
  const broken: Place[] = [];
  const further: Diagnostic[] = [];
  const isOfLeftOut = (diagnostic: Diagnostic) =>
    isLeftOut(left, diagnostic.at) ||
    left.some((one) => (one.value ?? null) === null && names(diagnostic, one));
  let now = documents;
  let found = opened;
  for (let round = 0; round < ROUNDS && !found.ok; round++) {
    const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
    const own = errors.filter((one) => !isOfLeftOut(one));
    if (round > 0) further.push(...own);
    // Which of two acts stands over the other is still to be said; both are looked at.
    broken.push(...own.filter(({ code }) => code !== 'parts-overlap').map(({ at }) => at));
    const next = errors.flatMap((one) => {
      const all = { ...published, ...now };
      const narrow = leavingOut(one, published, all, 0);
      const isNew = narrow.some((place) => !left.some((known) => isSame(known, place)));
      return isNew ? narrow : leavingOut(one, published, all, 1);
    });
    const added = next.filter((place) => !left.some((known) => isSame(known, place)));
    if (added.length === 0) return undefined;
    left.push(...added);
    const there = added.flatMap(({ file }) =>
      Object.hasOwn(now, file) || !Object.hasOwn(published, file) ? [] : [[file, published[file]]],
    );
    now = without({ ...now, ...Object.fromEntries(there) }, added);
    found = open(now);
  }
  return found.ok ? { library: found.library, broken, further, isOfLeftOut } : undefined;
}

/** Whether a finding names an item that was left out: by its key, in a pointer, or by the fact that bears its key. */
function names({ params }: Diagnostic, left: LeftOut): boolean {
  const key = segments(left.pointer).at(-1);
  return Object.entries(params).some(
    ([name, value]) =>
      !NOT_NAMED.includes(name) &&
      String(value)
        .split(/[/."]/)
        .some((word) => word === key || word.endsWith(`-${key}`)),
  );
}

/** Parameters that say where something was found, or what else there is. */
const NOT_NAMED = ['known', 'nearest', 'service', 'act', 'part', 'edition'];

const isSame = (one: LeftOut, other: LeftOut): boolean =>
  one.file === other.file &&
  one.pointer === other.pointer &&
  JSON.stringify(one.value) === JSON.stringify(other.value);
