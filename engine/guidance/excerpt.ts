import type { Language } from '../schema/languages.ts';
import { fold } from './fold.ts';
import { stemOf } from './stem/index.ts';
import { wordsOf } from './words.ts';

const LONGEST = 240;

/**
 * The line of a text that has most of the words found, cut to what fits a list.
 * @param matched the words as a search gives them
 */
export function excerpt(text: string, language: Language, matched: readonly string[]): string {
  const found = new Set(matched);
  const hits = (line: string) =>
    new Set(
      wordsOf(line)
        .map(fold)
        .filter((word) => found.has(word) || found.has(stemOf(word, language))),
    ).size;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const best = lines.reduce((chosen, line) => (hits(line) > hits(chosen) ? line : chosen), lines[0] ?? '');
  const plain = best.replace(/^\s*[-*]\s+/, '').replaceAll('**', '');
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …`;
}
