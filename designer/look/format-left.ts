import type { DeadlineResult } from '../../engine/deadlines/types.ts';
import type { Language } from '../../engine/schema/text.ts';
import { formatQuantity } from '../../engine/text/duration.ts';

/** What is left of a term, or over it: minutes from an hour on as hours and minutes. */
export function formatLeft(count: number, unit: DeadlineResult['remainingUnit'], language: Language): string {
  if (unit !== 'minute' || count < 60) return formatQuantity(count, unit, language);
  const hours = formatQuantity(Math.floor(count / 60), 'hour', language);
  return count % 60 === 0 ? hours : `${hours} ${formatQuantity(count % 60, 'minute', language)}`;
}
