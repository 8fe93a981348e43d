import { wording } from '../../../engine/text/localize.ts';
import { describeValue } from '../../../engine/text/value.ts';
import type { CaseView } from '../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { CaseWords } from './words.ts';

interface Props {
  readonly list: string;
  /** From 0; people count from 1. */
  readonly row: number;
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** A person of a list: what a row is called, its number, and what was stated of it. */
export function PersonName({ list, row, view, words }: Props) {
  const { language } = useLanguage();
  const definition = words.facts[list];
  const rows = view.facts.find(({ fact }) => fact === list)?.value;
  const stated = typeof rows === 'object' ? rows[row] : undefined;
  const title = definition?.kind === 'list' ? wording(definition.itemTitle, language) : list;
  const details = stated === undefined ? '' : describeValue(definition, [stated], words, language);
  return `${title} ${row + 1}${details === '' ? '' : `: ${details}`}`;
}
