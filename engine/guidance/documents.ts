import type { Library } from '../library/types.ts';
import type { GuidanceEntry } from '../schema/guidance.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Language, LibraryLanguages } from '../schema/languages.ts';
import type { Text } from '../schema/text.ts';
import { wordingIn } from '../text/wording-in.ts';

/** What a search needs of a library. */
export type Searched = Pick<Library, 'guidance' | 'codelists' | 'written'>;

/** What of an entry is searched, weightiest first. */
export const ASPECTS = ['question', 'keywords', 'title', 'answer', 'codes'] as const;
type Aspect = (typeof ASPECTS)[number];
export type FieldName = `${Aspect}-${Language}`;

/** Every searched field: an aspect in a language. */
export const fieldsOf = ({ languages }: LibraryLanguages): readonly FieldName[] =>
  ASPECTS.flatMap((aspect) => languages.map((language): FieldName => `${aspect}-${language}`));

/** An entry as it is indexed: its texts by field. */
export interface SearchDocument {
  readonly id: string;
  readonly topic: string;
  readonly entry: string;
  readonly place: number;
  readonly definition: GuidanceEntry;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** All entries of a library's guidance in the order of topics and entries. */
export function searchDocuments(library: Searched): readonly SearchDocument[] {
  return inOrder(library.guidance)
    .flatMap(([topic, { title, entries }]) =>
      inOrder(entries).map(([entry, definition]) => ({ topic, title, entry, definition })),
    )
    .map(({ topic, title, entry, definition }, place) => {
      const { question, answer, keywords, codelist } = definition;
      const codes = codelist === undefined ? [] : textsOfCodes(library, codelist);
      const fields = Object.fromEntries(
        library.written.languages.flatMap((language): (readonly [FieldName, string])[] => [
          [`question-${language}`, wordingIn(question, language) ?? ''],
          [`keywords-${language}`, (keywords?.[language] ?? []).join(' ')],
          [`title-${language}`, wordingIn(title, language) ?? ''],
          [`answer-${language}`, wordingIn(answer, language) ?? ''],
          [`codes-${language}`, codes.flatMap((text) => wordingIn(text, language) ?? []).join(' ')],
        ]),
      );
      return { id: `${topic}/${entry}`, topic, entry, place, definition, fields };
    });
}

/** The wordings of a code list and of the lists that divide it, as far as its entries use them. */
function textsOfCodes({ codelists }: Pick<Library, 'codelists'>, id: string): readonly Text[] {
  const list = codelists[id];
  if (list === undefined) return [];
  const entries = Object.values(list.entries);
  const divided = Object.entries(list.dimensions ?? {}).flatMap(([dimension, { codelist }]) =>
    [...new Set(entries.flatMap(({ of }) => of?.[dimension] ?? []))].flatMap((code): readonly Text[] =>
      [codelists[codelist]?.entries[code]?.title ?? []].flat(),
    ),
  );
  return [
    ...entries.flatMap(({ title, text }) => (text === undefined ? [title] : [title, text])),
    ...divided,
  ];
}
