import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';

const NAMES: Readonly<Record<OwnLanguage, readonly string[]>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** The name of an ISO weekday (Monday = 1 … Sunday = 7). */
export function formatWeekday(weekday: number, language: Language): string {
  return NAMES[spokenFor(language)][weekday - 1] ?? String(weekday);
}
