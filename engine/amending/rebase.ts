import { itemAt } from '../check/walk.ts';
import { equal } from '../diff/equal.ts';
import { own } from '../json/own.ts';
import { get, isPrefix, join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { leavesOf } from '../library/service/touched.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import { type DraftPart, editionOfPart, overOf, patchOf, restatesOf } from './draft-part.ts';
import { editedPart } from './edit-part.ts';
import { type Expressed, expressed } from './expressed.ts';
import { withMember } from './put.ts';

/** An item that two parts both touch, with what it is without either and what each makes of it; absent where it is not there. */
export interface ItemConflict {
  readonly pointer: string;
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
  /** The place that the later part must name in `over` to say that it means to: wider than the item where one of them restates it with others. */
  readonly over: string;
  /** My part says so already. */
  readonly isSaid: boolean;
}

/**
 * The items that a draft's part and a published one both touch: whoever drafts decides for each which holds.
 * @param base the edition without either of them
 */
export function conflictsWith(
  base: unknown,
  mine: DraftPart,
  theirs: DraftPart,
  written?: LibraryLanguages,
): readonly ItemConflict[] {
  const editions = {
    base,
    mine: editionOfPart(base, mine, written),
    theirs: editionOfPart(base, theirs, written),
  };
  const common = touchedBy(mine).flatMap((one) =>
    touchedBy(theirs).flatMap((other) => {
      if (isPrefix(one, other)) return [{ wide: one, narrow: other }];
      return isPrefix(other, one) ? [{ wide: other, narrow: one }] : [];
    }),
  );
  const widest = common.filter(
    ({ wide }) => !common.some((other) => other.wide !== wide && isPrefix(other.wide, wide)),
  );
  const found = widest.flatMap(({ wide, narrow }) =>
    itemsIn(narrow, Object.values(editions)).map((pointer): ItemConflict => {
      const isSaid = overOf(mine).some((said) => isPrefix(said, wide));
      const over = isPrefix(wide, pointer) ? wide : pointer;
      return { pointer, ...valuesAt(editions, pointer), over, isSaid };
    }),
  );
  return toDecide(found);
}

/** Each item once: those that the two do not make the same of, or else one that stands for the place that must be named. */
function toDecide(found: readonly ItemConflict[]): readonly ItemConflict[] {
  const unsaid = new Set(found.filter(({ isSaid }) => !isSaid).map(({ pointer }) => pointer));
  const items = new Map(found.map((one) => [one.pointer, { ...one, isSaid: !unsaid.has(one.pointer) }]));
  const differs = ({ mine, theirs }: ItemConflict) => !equal(mine, theirs);
  const decided = new Set([...items.values()].filter(differs).map(({ over }) => over));
  return [...items.values()].filter((one) => differs(one) || !decided.has(one.over));
}

/** My part holds: it says that it means to change what another act changed. */
export function keepMine(part: DraftPart, over: string): DraftPart {
  const said = overOf(part);
  return said.some((one) => isPrefix(one, over)) ? part : { ...part, over: [...said, over] };
}

/**
 * Theirs holds: my part does nothing to the item any more.
 * @param before the edition that my part lies over now: with theirs, where theirs merges first
 */
export function takeTheirs(
  before: unknown,
  part: DraftPart,
  pointer: string,
  written?: LibraryLanguages,
): Expressed<DraftPart> {
  const edited = editedPart(before, part, pointer, get(before, pointer), written);
  if (!edited.ok) return edited;
  const { value } = edited;
  const said = overOf(value).filter((one) => !isPrefix(pointer, one));
  const over = said.length === 0 ? undefined : said;
  return expressed(withMember(value, 'over', over), []);
}

function touchedBy(part: DraftPart): readonly string[] {
  const set = leavesOf(patchOf(part)).map(({ pointer }) => pointer);
  return [...restatesOf(part), ...set.filter((pointer) => pointer !== '')];
}

/** The item that a place lies in; of a place that holds items, those that the editions do not agree on, or the place itself. */
function itemsIn(pointer: string, editions: readonly unknown[]): readonly string[] {
  const path = segments(pointer);
  const item = join('', ...itemAt(path));
  if (item !== pointer || itemAt([...path, '']).length === path.length) return [item];
  const values = editions.map((edition) => get(edition, pointer)).filter(isObject);
  const differing = [...new Set(values.flatMap((value) => Object.keys(value)))].filter((key) =>
    values.some((value) => !equal(own(value, key), own(values[0] ?? {}, key))),
  );
  const inner = differing.flatMap((key) => itemsIn(join(pointer, key), editions));
  return inner.length === 0 ? [pointer] : inner;
}

function valuesAt(
  editions: Readonly<Record<'base' | 'mine' | 'theirs', unknown>>,
  pointer: string,
): Pick<ItemConflict, 'base' | 'mine' | 'theirs'> {
  const there = Object.entries(editions).map(([whose, edition]) => [whose, get(edition, pointer)]);
  return Object.fromEntries(there.filter(([, value]) => value !== undefined));
}
