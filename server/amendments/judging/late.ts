import {
  type DecidedCase,
  effectsBetween,
  type LateEffects,
} from '../../../engine/alternatives/late-effects.ts';
import type { Documents } from '../../../engine/amending/operations.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { own } from '../../../engine/json/own.ts';
import type { Library, SourceFile } from '../../../engine/library/types.ts';
import { daysOfEffectOf } from '../../library/effects.ts';

/**
 * The decided cases that would have been decided otherwise with a draft's documents: where a day of effect lies before their decision, or
 * something changes that has no day.
 * @param files those of the library before
 */
export function lateEffectsOf(
  before: Library,
  after: Library,
  files: readonly SourceFile[],
  documents: Documents,
  decided: readonly DecidedCase[],
): LateEffects {
  const always = parseDate('0001-01-01');
  if (decided.length === 0 || always === undefined) return { changed: [], failed: [] };
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const days = Object.entries(documents).flatMap(([file, document]) => {
    const text = own(texts, file);
    const known = text === undefined ? {} : { before: JSON.parse(text) };
    return daysOfEffectOf(after, { file, after: document, ...known }, always);
  });
  const [first] = days.sort();
  if (first === undefined) return { changed: [], failed: [] };
  return effectsBetween(
    before,
    after,
    decided.filter(({ input }) => input.at >= first),
  );
}
