import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { type Language, OWN_LANGUAGES } from '../schema/languages.ts';
import {
  ASPECTS,
  type FieldName,
  fieldsOf,
  type SearchDocument,
  type Searched,
  searchDocuments,
} from './documents.ts';
import { fold, isCyrillic } from './fold.ts';
import { isKnown, isOlder } from './older.ts';
import { stemOf } from './stem/index.ts';
import { asked, isCommon, wordsOf } from './words.ts';

/** An entry that answers a query. */
export interface GuidanceHit {
  readonly topic: string;
  readonly entry: string;
  /** How well it fits; comparable within one search only. */
  readonly score: number;
  /** The words of the text that matched, in the letters in which they are compared. */
  readonly matched: readonly string[];
  /** A newer source speaks of it. */
  readonly older: boolean;
}

export interface SearchOptions {
  /** Only sources that were there on that day (YYYY-MM-DD). */
  readonly at?: string;
}

export type GuidanceSearch = (
  query: string,
  language: Language,
  options?: SearchOptions,
) => readonly GuidanceHit[];

const WEIGHTS: Readonly<Record<(typeof ASPECTS)[number], number>> = {
  question: 6,
  keywords: 5,
  title: 3,
  answer: 1,
  codes: 1.5,
};
/** Words in the reader's language count more than the same entry's words in another. */
const OWN_LANGUAGE = 1.5;
/** So few entries with every word asked for are few. */
const FEW = 3;
/** A hit that is fainter than this part of the best one is noise. */
const FAINT = 0.02;
/** What an older source says counts a little less than the same words of a newer one. */
const OLDER = 0.8;

/**
 * Prepares the search of a library's guidance. Words are found in all their forms (a light stemmer for each language), with one or two wrong or
 * missing letters, with letters of another keyboard, and by their beginning.
 * @returns the search: pure, and the same for the same query on any machine; best first, then newer before older, then in the library's order
 */
export function guidanceSearch(library: Searched): GuidanceSearch {
  const { languages } = library.written;
  const allFields = fieldsOf(library.written);
  const documents = searchDocuments(library);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<SearchDocument>({
    fields: [...allFields],
    extractField: (document, name) => fieldOf(document, allFields, name),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word, field) =>
      indexed(
        word,
        languages.find((language) => field?.endsWith(`-${language}`)),
      ),
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term },
  });
  index.addAll(documents);
  return (query, language, { at } = {}) => {
    const words = asked(query);
    if (words.length === 0) return [];
    const all = words.map((word) => forms(word, language, languages));
    const complete = run(index, all, 'AND');
    // Where hardly anything has every word, what has some of them follows.
    const partial = complete.length >= FEW ? [] : run(index, all, 'OR');
    const ids = new Set(complete.map(({ id }) => id));
    return [...complete, ...partial.filter(({ id }) => !ids.has(id))]
      .flatMap(({ id, score, match }) => {
        const document = byId.get(String(id));
        if (document === undefined || !isKnown(document.definition, at)) return [];
        const older = isOlder(document.definition, library, at);
        const { topic, entry, place } = document;
        // Rounded, so that the last digits of a logarithm decide no order.
        const rounded = Math.round(score * (older ? OLDER : 1) * 1000) / 1000;
        return [{ place, hit: { topic, entry, score: rounded, matched: Object.keys(match).sort(), older } }];
      })
      .sort(
        (a, b) => b.hit.score - a.hit.score || Number(a.hit.older) - Number(b.hit.older) || a.place - b.place,
      )
      .map(({ hit }) => hit)
      .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * FAINT);
  };
}

/** Searches a library's guidance once; whoever searches often prepares it with `guidanceSearch`. */
export const searchGuidance = (
  library: Searched,
  query: string,
  language: Language,
  options?: SearchOptions,
): readonly GuidanceHit[] => guidanceSearch(library)(query, language, options);

function fieldOf(
  { id, fields }: SearchDocument,
  names: readonly FieldName[],
  name: string,
): string | undefined {
  const field = names.find((one) => one === name);
  return field === undefined ? id : fields[field];
}

/** A word of a text as it is found: as written and as its stem. */
function indexed(word: string, language: Language | undefined): string[] | false {
  const folded = fold(word);
  if (folded === '' || isCommon(folded)) return false;
  return [...new Set([language === undefined ? folded : stemOf(folded, language), folded])];
}

/** A word asked for, in every language that its letters can be of. */
function forms(word: string, reader: Language, all: readonly Language[]): Query {
  const languages = all.filter((language) => mayBeIn(word, language));
  return {
    combineWith: 'OR',
    queries: languages.flatMap((language) => {
      const own = language === reader ? OWN_LANGUAGE : 1;
      const fields: FieldName[] = ASPECTS.map((aspect): FieldName => `${aspect}-${language}`);
      const boost = Object.fromEntries(
        ASPECTS.map((aspect) => [`${aspect}-${language}`, WEIGHTS[aspect] * own]),
      );
      return [...new Set([stemOf(word, language), word])].map((term) => ({ queries: [term], fields, boost }));
    }),
  };
}

/** Whether a word's letters are those of a language; of one that is not known here, any may be. */
function mayBeIn(word: string, language: Language): boolean {
  if (/^\d+$/.test(word) || !OWN_LANGUAGES.some((own) => own === language)) return true;
  return isCyrillic(word) !== (language === 'en');
}

const run = (
  index: MiniSearch<SearchDocument>,
  queries: readonly Query[],
  combineWith: 'AND' | 'OR',
): readonly SearchResult[] =>
  index.search(
    { combineWith, queries: [...queries] },
    {
      prefix: (term) => term.length >= 3 && !/^\d/.test(term),
      fuzzy: (term) => (/^\d/.test(term) ? false : tolerated(term)),
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  );

/** How many letters of a word may be wrong or missing. */
const tolerated = (term: string): number | false => (term.length >= 6 ? 2 : term.length >= 4 ? 1 : false);
