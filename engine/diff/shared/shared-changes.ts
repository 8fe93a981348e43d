import { own } from '../../json/own.ts';
import { join } from '../../json/pointer.ts';
import { standingEntries, supersededBy } from '../../library/standing.ts';
import type { Library } from '../../library/types.ts';
import type { Citation } from '../../schema/citation.ts';
import { type Language, readableLanguages, spokenFor } from '../../schema/languages.ts';
import type { Text } from '../../schema/text.ts';
import { describeCitation } from '../../text/citation.ts';
import { wording } from '../../text/localize.ts';
import { equal } from '../equal.ts';
import type { Change } from '../types.ts';
import { offsetWords, yearWords } from './calendar.ts';
import { codeWords } from './codelist.ts';
import type { EntryWords } from './entry-words.ts';
import { valueWords } from './parameter.ts';
import { sharedPhrases as say } from './phrases.ts';

/** A change of a document that services share: an official value, a code list or a calendar. */
export interface SharedChange extends Pick<Change, 'pointer' | 'kind' | 'citation' | 'sentences'> {
  readonly file: string;
}

interface Entry {
  readonly citation?: Citation;
  readonly reason?: Text;
}

/** What changed in the documents that services share from one library to another, in words. What is superseded, and by what, is one change. */
export function sharedChanges(before: Library, after: Library): readonly SharedChange[] {
  const [was, is] = [before.recorded, after.recorded];
  return [
    ...between(after, 'parameters', before.parameters, after.parameters, (...pair) => [
      ...headChange(...pair, ['values']),
      ...entryChanges(valueWords, ...pair),
    ]),
    ...between(after, 'codelists', was.codelists, is.codelists, (...pair) => [
      ...headChange(...pair, ['entries']),
      ...entryChanges(codeWords, ...pair),
    ]),
    ...between(after, 'calendars', was.calendars, is.calendars, (...pair) => [
      ...headChange(...pair, ['years', 'utcOffsets']),
      ...entryChanges(yearWords, ...pair),
      ...entryChanges(offsetWords, ...pair),
    ]),
  ];
}

/** A change before it is said in every language. */
interface Told extends Pick<SharedChange, 'pointer' | 'kind' | 'citation'> {
  say(language: Language): string;
}

interface Titled {
  readonly title: Text;
}

type ByName<D> = Readonly<Record<string, D>>;

function between<D extends Titled>(
  library: Library,
  folder: string,
  before: ByName<D>,
  after: ByName<D>,
  changesIn: (was: D, is: D) => readonly Told[],
): readonly SharedChange[] {
  const languages = readableLanguages(library.written);
  return Object.entries(after).flatMap(([name, is]) => {
    const was = own(before, name);
    const told = was === undefined ? [newDocument(is)] : equal(was, is) ? [] : changesIn(was, is);
    return told.map(({ say: inWords, ...change }) => {
      const { citation } = change;
      const source = (language: Language) =>
        citation === undefined ? '' : ` (${describeCitation(citation, library, language)})`;
      const sentences = languages.map((language) => [language, inWords(language) + source(language)]);
      return { file: `${folder}/${name}.json`, ...change, sentences: Object.fromEntries(sentences) };
    });
  });
}

const newDocument = ({ title }: Titled): Told => ({
  pointer: '',
  kind: 'added',
  say: (language) => say.document[spokenFor(language)](wording(title, language)),
});

/** What a document is beside its entries. */
function headChange<D extends Titled>(was: D, is: D, maps: readonly string[]): readonly Told[] {
  const head = (document: D) => Object.entries(document).filter(([member]) => !maps.includes(member));
  if (equal(head(was), head(is))) return [];
  const inWords = (language: Language) =>
    subjectOf(is, say.head[spokenFor(language)], language) + say.changed[spokenFor(language)];
  return [{ pointer: '', kind: 'changed', say: inWords }];
}

function entryChanges<D extends Titled, E extends Entry>(
  words: EntryWords<D, E>,
  was: D,
  is: D,
): readonly Told[] {
  const [before, after] = [words.entriesOf(was), words.entriesOf(is)];
  const names = new Map(
    standingEntries(after).flatMap(({ name, chain }) => chain.map((key) => [key, name] as const)),
  );
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): readonly Told[] => {
    const [old, now] = [own(before, key), own(after, key)];
    const pointer = join('', words.map, key);
    const name = (entry: E, language: Language) =>
      subjectOf(is, words.nameOf(entry, is, language, names.get(key) ?? key), language);
    if (now === undefined) {
      if (old === undefined) return [];
      const inWords = (language: Language) => name(old, language) + say.removed[spokenFor(language)];
      return [{ pointer, kind: 'removed', say: inWords }];
    }
    if (old !== undefined && equal(old, now)) return [];
    const earlier = old ?? own(after, supersededBy(now) ?? '');
    const clauses = (language: Language): readonly string[] => {
      const spoken = spokenFor(language);
      if (earlier === undefined) return [say.added[spoken], ...words.about(now, is, language)];
      const differs = words.differs(earlier, now, is, language);
      const verb =
        old === undefined ? [say.superseded[spoken]] : differs.length === 0 ? [say.changed[spoken]] : [];
      return [...verb, ...differs];
    };
    const reason = (language: Language) =>
      now.reason === undefined ? [] : [say.because[spokenFor(language)](wording(now.reason, language))];
    return [
      {
        pointer,
        kind: earlier === undefined ? 'added' : 'changed',
        ...(now.citation === undefined ? {} : { citation: now.citation }),
        say: (language) =>
          name(earlier ?? now, language) + [...clauses(language), ...reason(language)].join('; '),
      },
    ];
  });
}

const subjectOf = ({ title }: Titled, entry: string, language: Language): string =>
  say.subject[spokenFor(language)](wording(title, language), entry);
