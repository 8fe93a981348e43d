import { longestEnding } from './ending.ts';

/** Endings of Russian nouns, adjectives and the commonest verb forms, in folded letters (see fold.ts). */
const ENDINGS: readonly string[] = [
  ...['иями', 'ями', 'ами', 'иям', 'иях', 'ией', 'иев', 'ием', 'ии', 'ия', 'ию', 'ие'],
  ...['ов', 'ев', 'ам', 'ям', 'ах', 'ях', 'ом', 'ем', 'ой', 'ей', 'ою', 'ею'],
  ...[
    'ого',
    'его',
    'ому',
    'ему',
    'ыми',
    'ими',
    'ых',
    'их',
    'ый',
    'ий',
    'ая',
    'яя',
    'ую',
    'юю',
    'ое',
    'ее',
    'ые',
    'ым',
    'им',
  ],
  ...['ться', 'тся', 'ет', 'ит', 'ут', 'ют', 'ат', 'ят'],
  ...['а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'й'],
];

const SHORTEST = 3;

/**
 * A light stem of a Russian word: its ending taken off.
 * @param word in folded letters
 */
export function stemRussian(word: string): string {
  const ending = longestEnding(word, ENDINGS, (left) => left >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
