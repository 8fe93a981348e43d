import { formatDuration } from '../../../../../../engine/text/duration.ts';
import { typedDuration } from '../../../../../../engine/text/typed-duration.ts';
import { keyNamed, keysNamed, type Names, namedIn } from '../../rows/chosen.ts';
import { citationTyped, citedAs } from '../../rows/cited.ts';
import { type RowColumn, refused, taken } from '../../rows/column.ts';
import { withWords, wordsOf } from '../../rows/words.ts';
import type { DraftDeadline } from './draft-deadline.ts';
import type { Writing } from './writing.ts';

type Column = RowColumn<DraftDeadline, Writing>;

const title: Column = {
  textOf: (deadline, writing) => wordsOf(deadline.title, writing),
  withText: ({ item, before }, text, writing) => {
    const words = withWords(item.title, text, before?.title, writing);
    return taken(words === item.title ? item : { ...item, title: words ?? {} });
  },
};

/** Typed as a person writes it, and read back in the reader's language. */
const length: Column = {
  textOf: ({ length }, { reader }) => (length === undefined ? '' : formatDuration(length, reader)),
  withText: ({ item }, text) => {
    if (text.trim() === '') return taken(item);
    const typed = typedDuration(text);
    return typed.ok ? taken({ ...item, length: typed.duration }) : refused(typed.problem);
  },
};

/** A member that names one thing; emptied, it stays as it is, for none can be without. */
const one = (
  of: (deadline: DraftDeadline) => string | undefined,
  names: (writing: Writing) => Names,
  set: (deadline: DraftDeadline, key: string) => DraftDeadline,
): Column => ({
  textOf: (deadline, writing) => {
    const key = of(deadline);
    return key === undefined ? '' : (names(writing).get(key) ?? key);
  },
  withText: ({ item }, text, writing) => {
    if (text.trim() === '') return taken(item);
    const key = keyNamed(text, names(writing));
    return key === undefined ? refused('no-such-word') : taken(key === of(item) ? item : set(item, key));
  },
});

/** A member that names several things. */
const several = (
  of: (deadline: DraftDeadline) => readonly string[] | undefined,
  names: (writing: Writing) => Names,
  set: (deadline: DraftDeadline, keys: readonly string[]) => DraftDeadline,
): Column => ({
  textOf: (deadline, writing) => namedIn(of(deadline) ?? [], names(writing)),
  withText: ({ item }, text, writing) => {
    if (text.trim() === '') return taken(item);
    const keys = keysNamed(text, names(writing));
    return keys === undefined || keys.length === 0 ? refused('no-such-word') : taken(set(item, keys));
  },
});

const starts = one(
  ({ starts }) => starts,
  ({ events }) => events,
  (deadline, starts) => ({ ...deadline, starts }),
);

const responsible = one(
  ({ responsible }) => responsible,
  ({ roles }) => roles,
  (deadline, responsible) => ({ ...deadline, responsible }),
);

const ends = several(
  ({ ends }) => ends,
  ({ events }) => events,
  (deadline, ends) => ({ ...deadline, ends: [...ends] }),
);

const variants = several(
  ({ appliesTo }) => appliesTo,
  ({ variants }) => variants,
  (deadline, appliesTo) => ({ ...deadline, appliesTo: [...appliesTo] }),
);

const startDay = one(
  ({ startDay }) => startDay,
  ({ startDays }) => startDays,
  (deadline, key) => ({ ...deadline, startDay: key === 'included' ? 'included' : 'excluded' }),
);

const roll = one(
  ({ roll }) => roll ?? 'none',
  ({ rolls }) => rolls,
  ({ roll: _, ...deadline }, key) =>
    key === 'next' || key === 'previous' ? { ...deadline, roll: key } : deadline,
);

const afterHours = one(
  ({ afterHours }) => afterHours ?? 'none',
  ({ receptions }) => receptions,
  ({ afterHours: _, ...deadline }, key) =>
    key === 'next-working-day' ? { ...deadline, afterHours: key } : deadline,
);

const provision: Column = {
  textOf: ({ citation }, { act }) => citedAs(citation, act),
  withText: ({ item }, text, { act }) => {
    if (text.trim() === citedAs(item.citation, act)) return taken(item);
    const { citation: _, ...rest } = item;
    if (text.trim() === '') return taken(rest);
    const citation = citationTyped(text, act);
    return citation === undefined ? refused('no-provision') : taken({ ...item, citation });
  },
};

const unverified: Column = {
  textOf: ({ unverified }) => unverified ?? '',
  withText: ({ item: { unverified: _, ...deadline } }, text) =>
    taken(text.trim() === '' ? deadline : { ...deadline, unverified: text.trim() }),
};

/** The place in the list: a number between those of its neighbours. */
const order: Column = {
  textOf: (deadline) => String(deadline.order),
  withText: ({ item }, text) => {
    if (text.trim() === '') return taken(item);
    const typed = Number(text.trim().replace(',', '.'));
    return Number.isFinite(typed) ? taken({ ...item, order: typed }) : refused('no-number');
  },
};

/** What is said of a deadline in the table, in the order of its columns; the key, under which it is known, follows them. */
export const DEADLINE_COLUMNS = {
  title,
  length,
  starts,
  responsible,
  'start-day': startDay,
  ends,
  variants,
  roll,
  'after-hours': afterHours,
  provision,
  unverified,
  order,
} as const satisfies Readonly<Record<string, Column>>;

type ColumnId = keyof typeof DEADLINE_COLUMNS;
export type DeadlineColumnId = ColumnId | 'key';

/** The ids of the columns as they are shown. */
export const DEADLINE_COLUMN_IDS = [
  'title',
  'length',
  'starts',
  'responsible',
  'start-day',
  'ends',
  'variants',
  'roll',
  'after-hours',
  'provision',
  'unverified',
  'order',
  'key',
] as const satisfies readonly DeadlineColumnId[];

/** Tells the columns that say something of a deadline from its key, and from nothing. */
export const isColumn = (id: string): id is ColumnId => Object.hasOwn(DEADLINE_COLUMNS, id);

/** What a deadline must say and does not yet. */
export const isLacking = (id: DeadlineColumnId, deadline: DraftDeadline): boolean => {
  switch (id) {
    case 'responsible':
    case 'starts':
    case 'length':
    case 'ends':
      return deadline[id] === undefined;
    case 'variants':
      return deadline.appliesTo === undefined;
    default:
      return false;
  }
};
