import { fold } from './fold.ts';

/** Words that every question has and no answer is found by, in folded letters. */
const COMMON: ReadonlySet<string> = new Set(
  [
    // Kazakh
    ...[
      'және',
      'мен',
      'бен',
      'пен',
      'үшін',
      'туралы',
      'бойынша',
      'немесе',
      'не',
      'ма',
      'ме',
      'ба',
      'бе',
      'па',
      'пе',
      'қалай',
    ],
    ...[
      'қайда',
      'қандай',
      'қашан',
      'керек',
      'болады',
      'бар',
      'жоқ',
      'бұл',
      'осы',
      'сол',
      'маған',
      'менің',
      'қанша',
      'де',
      'да',
    ],
    ...['алу', 'алуға', 'алған', 'беру', 'беруге', 'рәсімдеу', 'рәсімдеуге', 'ету', 'болу', 'қажет', 'деген'],
    // Russian
    ...[
      'и',
      'или',
      'в',
      'во',
      'на',
      'по',
      'для',
      'о',
      'об',
      'от',
      'до',
      'из',
      'с',
      'со',
      'у',
      'к',
      'за',
      'как',
      'где',
      'что',
    ],
    ...[
      'какой',
      'какие',
      'какая',
      'когда',
      'ли',
      'мне',
      'мой',
      'нужно',
      'можно',
      'не',
      'это',
      'при',
      'сколько',
    ],
    ...['получить', 'получение', 'оформить', 'оформление'],
    // English
    ...[
      'a',
      'an',
      'the',
      'of',
      'to',
      'in',
      'on',
      'for',
      'and',
      'or',
      'is',
      'are',
      'do',
      'does',
      'i',
      'my',
      'how',
      'what',
    ],
    ...['where', 'when', 'which', 'can', 'with', 'by', 'be', 'it', 'at', 'much', 'many'],
    ...['get', 'obtain', 'obtaining'],
  ].map(fold),
);

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a folded word says nothing of what is asked. */
export const isCommon = (folded: string): boolean => COMMON.has(folded);

/** The words that a query asks by; where it has only common ones, those. */
export function asked(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query).map(fold))].filter((word) => word !== '');
  const telling = words.filter((word) => !isCommon(word));
  return telling.length > 0 ? telling : words;
}
