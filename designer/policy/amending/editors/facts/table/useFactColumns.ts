import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../../../../engine/schema/act.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { matchingProvisions, provisionChoices } from '../../fields/model/provisions.ts';
import { type CellOptions, type GridColumn, NO_OPTIONS } from '../../tables/grid/types.ts';
import type { Writing } from './column.ts';
import { FACT_COLUMN_IDS, type FactColumnId } from './columns.ts';

/** The columns that need room for sentences. */
const WIDE: readonly FactColumnId[] = ['title', 'help', 'evidence', 'unverified'];

/** The columns whose words are those of one language. */
const WORDED: readonly FactColumnId[] = ['title', 'yes', 'no', 'help', 'evidence'];

/** The columns of the table of facts, with what can be written in each. */
export function useFactColumns(writing: Writing): readonly GridColumn[] {
  const { t } = useTranslation('amend-facts');
  const { language } = useLanguage();
  return useMemo(() => {
    const name = writing.written.names[writing.language] ?? writing.language;
    return FACT_COLUMN_IDS.map((id) => ({
      id,
      title: t(`table.column.${id}`),
      note: WORDED.includes(id) ? name : undefined,
      wide: WIDE.includes(id),
      optionsFor: optionsOf(id, writing, language),
    }));
  }, [t, writing, language]);
}

function optionsOf(id: FactColumnId, writing: Writing, language: Language): GridColumn['optionsFor'] {
  switch (id) {
    case 'kind':
      return (text) => wordsLike(text, [...writing.kinds.values()]);
    case 'established-by':
      return (text) => wordsLike(text, [...writing.establishers.values()]);
    case 'personal':
      return (text) => wordsLike(text, [...writing.answers.values()]);
    case 'format':
      return (text) => wordsLike(text, [...writing.formats.values()]);
    case 'documents':
      return (text) => documentsLike(text, writing);
    case 'provision':
      return (text) => provisionsLike(text, writing.act, language);
    default:
      return () => NO_OPTIONS;
  }
}

function wordsLike(text: string, words: readonly string[]): CellOptions {
  const typed = text.trim().toLowerCase();
  if (words.some((word) => word.toLowerCase() === typed)) return NO_OPTIONS;
  const options = words
    .filter((word) => word.toLowerCase().includes(typed))
    .map((word) => ({ id: word, text: word }));
  return { from: 0, to: text.length, options };
}

const MOST = 12;

/** The documents whose names hold what stands after the last semicolon. */
function documentsLike(text: string, { documents }: Writing): CellOptions {
  const from = text.lastIndexOf(';') + 1;
  const { options } = wordsLike(text.slice(from), [...documents.values()]);
  return { from, to: text.length, options: options.slice(0, MOST) };
}

function provisionsLike(text: string, act: Act | undefined, language: Language): CellOptions {
  if (text.trim() === '' || act?.provisions[text.trim()] !== undefined) return NO_OPTIONS;
  const found = matchingProvisions(provisionChoices(act, language), text).slice(0, MOST);
  const options = found.map(({ id, name }) => ({ id, text: id, note: name }));
  return { from: 0, to: text.length, options };
}
