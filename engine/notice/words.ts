import type { Outcome } from '../assessment/types.ts';
import type { OwnLanguage } from '../schema/languages.ts';

/** What a notice says of an outcome. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Readonly<Record<OwnLanguage, string>>>> = {
  grant: { kk: 'оң шешім', ru: 'положительное решение', en: 'granted' },
  refuse: { kk: 'бас тарту', ru: 'отказ', en: 'refused' },
  return: { kk: 'қайтару', ru: 'возврат', en: 'returned' },
  withdraw: { kk: 'кері қайтарып алу', ru: 'отзыв', en: 'withdrawn' },
  terminate: { kk: 'тоқтату', ru: 'прекращение', en: 'terminated' },
  undetermined: { kk: 'айқындалмаған', ru: 'не определено', en: 'undetermined' },
};

/** Stands where a notice lacks a value; a notice is never sent with a guess. */
export const NOTHING = '…';
