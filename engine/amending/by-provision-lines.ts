import type { Change, Told, ToldClause } from '../diff/types.ts';
import { isObject } from '../json/value.ts';
import { spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import { wording } from '../text/localize.ts';
import { isText } from '../text/wording-in.ts';
import type { ItemOfPart } from './accounted.ts';
import { isOf, type PlacedChange } from './by-provision.ts';
import { decides, isOneLine, rankOf } from './by-provision-order.ts';
import type { NearWords } from './taken-over.ts';

/** What is read of one item beside its provision; items of which the same is to be said stand together. */
export interface ReviewLine {
  /** `rests`: nothing changed but where it comes from. */
  readonly kind: Change['kind'] | 'rests';
  /** The kind of item; empty where the change is a sentence of its own. */
  readonly noun: string;
  /** The items: their names, and what changed of each. A name that only repeats the law is left to its number. */
  readonly items: readonly { readonly name: string; readonly changes: readonly PlacedChange[] }[];
  /** The items are named in another line already. */
  readonly isNamed: boolean;
  /** The item says what the provision says, letter for letter. */
  readonly isLawsWords: boolean;
  /** The item says nearly what the provision says: where it differs. */
  readonly near?: NearWords;
  /** What became of the items as a whole, where they are gone: "removed". */
  readonly verb?: string;
  readonly clauses: readonly string[];
  /** What decides nothing: named by what it is, its words for those who open it. */
  readonly folded: readonly Folded[];
}

/** What the lines stand beside. */
export interface Beside {
  /** The items that say the provision's own words. */
  readonly taken: readonly ItemOfPart[];
  /** How the words of something that decides stand to those of the provision. */
  readonly wordsOf: (item: unknown) => 'own' | NearWords | undefined;
}

interface Folded {
  /** Absent: why it was recorded. */
  readonly label?: string;
  readonly words: string;
}

type Line = ReviewLine & {
  readonly rank: number;
  /** Lines of which this is the same say the same. */
  readonly alike: string;
  /** Others may name it: something new that decides nothing by itself. */
  readonly isNameable: boolean;
};

/**
 * The changes beside a provision as one reads them: what decides something first, every item once, and nothing that the provision says already. What
 * decides nothing is folded.
 */
export function linesOf(
  changes: readonly PlacedChange[],
  beside: Beside,
  language: Language,
): readonly ReviewLine[] {
  const lines = byItem(changes, language).map((one) => lineOf(one, beside, language));
  const told = lines.flatMap(({ clauses }) => clauses).join(' ');
  const named = lines.map((line) =>
    line.isNameable && line.items.every(({ name }) => told.includes(name))
      ? { ...line, isNamed: true }
      : line,
  );
  return together(named)
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _, alike: __, isNameable: ___, ...line }) => line);
}

/** The changes of one item, of its behaviour and of its words, go together. */
function byItem(changes: readonly PlacedChange[], language: Language): readonly (readonly PlacedChange[])[] {
  const items = new Map<string, PlacedChange[]>();
  for (const [index, one] of changes.entries()) {
    const { aspect, kind } = one.change;
    const told = toldIn(one, language);
    const key =
      told === undefined
        ? String(index)
        : JSON.stringify([one.of?.service, one.of?.from, aspect, kind, told.noun, told.name]);
    items.set(key, [...(items.get(key) ?? []), one]);
  }
  return [...items.values()];
}

function lineOf(changes: readonly PlacedChange[], beside: Beside, language: Language): Line {
  const [first] = changes;
  const told = first && toldIn(first, language);
  if (first === undefined || told === undefined) return sentenceOf(changes, language);
  const { aspect = '', kind, after } = first.change;
  const all = changes.flatMap((one) => toldIn(one, language)?.clauses ?? []);
  const words = decides(aspect)
    ? changes.map((one) => beside.wordsOf(one.change.after)).find(isFound)
    : undefined;
  const isTaken = !decides(aspect) && beside.taken.some((item) => changes.some((one) => isOf(one, item)));
  const isLawsWords = isTaken || words === 'own';
  const near = typeof words === 'object' ? { near: words } : {};
  const isRead = isLawsWords || words !== undefined;
  const items = [{ name: words === undefined ? told.name : shortName(told.name), changes }];
  const about = {
    noun: told.noun,
    items,
    isNamed: false,
    isLawsWords,
    ...near,
    rank: rankOf(aspect),
    isNameable: kind === 'added' && !decides(aspect),
  };
  if (kind === 'changed' && all.every((clause) => clause.kind === 'source')) {
    const folded = all.map(({ words }) => ({ words }));
    const name = `${told.noun} ${told.name}`;
    const rests = {
      ...about,
      kind: 'rests' as const,
      noun: '',
      items: [{ name, changes }],
      isLawsWords: false,
    };
    return { ...rests, clauses: [], folded, rank: rankOf('rests'), alike: 'rests' };
  }
  const isQuestion = aspect === 'open' && kind === 'added';
  const isFolded = (clause: ToldClause) => isOneLine(clause, decides(aspect) && !isRead);
  const shown = all.filter((clause) => !isFolded(clause) && !(isRead && isQuotation(clause)));
  const clauses = isQuestion ? questionOf(after, shown) : shown.map(({ words }) => words);
  const verb = kind === 'removed' && told.verb !== undefined ? { verb: told.verb } : {};
  const folded = [
    ...all.filter(isFolded).map(({ label, words }) => ({ ...(label === undefined ? {} : { label }), words })),
    ...(isQuestion ? whyOf(after, language) : []),
  ];
  const isAlone = kind === 'changed' || folded.length > 0 || isRead;
  const alike = JSON.stringify([
    kind,
    told.noun,
    clauses,
    first.of,
    first.change.citation,
    isAlone ? told.name : '',
  ]);
  return { ...about, ...verb, kind, clauses, folded, alike };
}

/** A change that has no pieces, as that of a document which services share. */
function sentenceOf(changes: readonly PlacedChange[], language: Language): Line {
  const [first] = changes;
  const words = first?.change.sentences[language] ?? first?.change.sentences[spokenFor(language)] ?? '';
  const kind = first?.change.kind ?? 'changed';
  const items = [{ name: '', changes }];
  const line = { kind, noun: '', items, isNamed: false, isLawsWords: false, clauses: [words], folded: [] };
  return {
    ...line,
    rank: rankOf(''),
    isNameable: false,
    alike: `${first?.file} ${first?.change.pointer} ${words}`,
  };
}

/** Lines of which everything but the names is the same are one. */
function together(lines: readonly Line[]): Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.alike} ${line.isNamed}`;
    const before = found.get(key);
    found.set(key, before === undefined ? line : joined(before, line));
  }
  return [...found.values()];
}

const joined = (a: Line, b: Line): Line => ({
  ...a,
  items: [...a.items, ...b.items],
  folded: [...a.folded, ...b.folded].filter(
    (one, index, all) => all.findIndex(({ words }) => words === one.words) === index,
  ),
});

const toldIn = ({ change: { told } }: PlacedChange, language: Language): Told | undefined =>
  told?.[language] ?? told?.[spokenFor(language)];

const isFound = <T>(one: T | undefined): one is T => one !== undefined;

/** A clause that only quotes, as the first words of a text. */
const isQuotation = ({ key, words }: ToldClause): boolean => key === undefined && /^«[^«»]*»$/u.test(words);

/** Longer names are the beginning of the law's own words. */
const LONGEST_NAME = 40;

const shortName = (name: string): string =>
  name.length > LONGEST_NAME ? name.replace(/«[^«»]*»$/u, '').trim() : name;

/** Of a question that is only shown it need not be said that it is. */
const questionOf = (after: unknown, clauses: readonly ToldClause[]): readonly string[] =>
  isObject(after) && after.effect !== 'note' ? clauses.slice(0, 1).map(({ words }) => words) : [];

const whyOf = (after: unknown, language: Language): readonly Folded[] =>
  isObject(after) && isText(after.text) ? [{ words: wording(after.text, language) }] : [];
