import { longestEnding } from './ending.ts';

/*
 * Endings of Kazakh nouns in folded letters (see fold.ts), with all the forms that vowel harmony and the last sound give them. They are put on in
 * the order plural, possessive, case; they are taken off in the opposite one.
 */

const CASES: readonly string[] = [
  // genitive
  ...['нын', 'нин', 'дын', 'дин', 'тын', 'тин'],
  // dative
  ...['га', 'ге', 'ка', 'ке'],
  // accusative
  ...['ны', 'ни', 'ды', 'ди', 'ты', 'ти'],
  // locative, and what is there
  ...['да', 'де', 'та', 'те', 'дагы', 'деги', 'тагы', 'теги'],
  // ablative
  ...['дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
  // instrumental
  ...['мен', 'бен', 'пен'],
];

/** Case endings that follow a possessive of the third person, together with it. */
const POSSESSED_CASES: readonly string[] = [
  ...['ынын', 'инин', 'сынын', 'синин'],
  ...['ына', 'ине', 'сына', 'сине'],
  ...['ын', 'ин', 'сын', 'син'],
  ...['ында', 'инде', 'сында', 'синде', 'ындагы', 'индеги', 'сындагы', 'синдеги'],
  ...['ынан', 'инен', 'сынан', 'синен'],
  ...['ымен', 'имен', 'сымен', 'симен'],
  // mine, ours and yours in the dative
  ...['ыма', 'име', 'ына', 'ымызга', 'имизге', 'ынызга', 'инизге'],
];

const POSSESSIVES: readonly string[] = [
  ...['ым', 'им', 'ымыз', 'имиз', 'мыз', 'миз'],
  ...['ыныз', 'иниз', 'ныз', 'низ'],
  ...['сы', 'си', 'ы', 'и'],
];

const PLURALS: readonly string[] = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'];

/** A stem keeps at least this many letters, so that short words stay themselves. */
const SHORTEST = 3;
/** A single vowel is taken off only where this many letters remain: it may be a part of the word. */
const SHORTEST_BEFORE_VOWEL = 4;

/**
 * A light stem of a Kazakh word: its case, possessive and plural endings taken off. It need not be the word's dictionary form, only the same
 * for the forms of one word.
 * @param word in folded letters
 */
export function stemKazakh(word: string): string {
  const ending = endingOf(word, [...POSSESSED_CASES, ...CASES]);
  const bare = cut(word, ending);
  if (ending !== undefined && POSSESSED_CASES.includes(ending)) return withoutPlural(hardened(bare));
  const possessive = endingOf(bare, POSSESSIVES);
  return withoutPlural(possessive === undefined ? bare : hardened(cut(bare, possessive)));
}

const cut = (word: string, ending: string | undefined): string =>
  ending === undefined ? word : word.slice(0, -ending.length);

const withoutPlural = (word: string): string => cut(word, endingOf(word, PLURALS));

const endingOf = (word: string, endings: readonly string[]): string | undefined =>
  longestEnding(
    word,
    endings,
    (left, ending) =>
      left >= (ending.length === 1 ? SHORTEST_BEFORE_VOWEL : SHORTEST) &&
      harmonious(word.charAt(left - 1), ending.charAt(0)),
  );

/** Which sounds an ending's first consonant stands after: «құжат» + «тың», but «құжаты» + «н». */
const AFTER: Readonly<Record<string, RegExp>> = {
  т: /[пткшщсфхцчбвгд]/,
  к: /[пткшщсфхцчбвгд]/,
  п: /[пткшщсфхцчбвгд]/,
  д: /[^пткшщсфхцч]/,
  г: /[^пткшщсфхцч]/,
  б: /[^пткшщсфхцч]/,
  н: /[аеоуыиэюямн]/,
  с: /[аеоуыиэюя]/,
};

const harmonious = (before: string, first: string): boolean => AFTER[first]?.test(before) ?? true;

/** Before the vowel of a possessive the last sound is voiced: куәлік, but куәлігі; мектеп, but мектебі. */
function hardened(word: string): string {
  if (word.endsWith('г')) return `${word.slice(0, -1)}к`;
  return word.endsWith('б') ? `${word.slice(0, -1)}п` : word;
}
