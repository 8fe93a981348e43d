import { describe, expect, test } from 'vitest';
import { fold } from '../../../engine/guidance/fold.ts';
import { stemEnglish } from '../../../engine/guidance/stem/en.ts';
import { stemKazakh } from '../../../engine/guidance/stem/kk.ts';
import { stemRussian } from '../../../engine/guidance/stem/ru.ts';

/** Forms of one Kazakh word: all have one stem. */
const KAZAKH: readonly (readonly [string, readonly string[]])[] = [
  [
    'қандас',
    ['қандастар', 'қандастардың', 'қандасқа', 'қандастарға', 'қандастан', 'қандастармен', 'қандастары'],
  ],
  [
    'құжат',
    ['құжаттар', 'құжатты', 'құжаттың', 'құжаты', 'құжатын', 'құжаттарын', 'құжаттарында', 'құжатпен'],
  ],
  ['айыппұл', ['айыппұлдар', 'айыппұлдың', 'айыппұлды', 'айыппұлға', 'айыппұлдан', 'айыппұлы']],
  ['куәлік', ['куәлігі', 'куәлігін', 'куәлігінің', 'куәліктер', 'куәлікті', 'куәліктің']],
  ['мектеп', ['мектебі', 'мектептер', 'мектептерде', 'мектепке', 'мектептің']],
  ['бала', ['балалар', 'балалары', 'балаларын', 'балалардың', 'балаға', 'баланың']],
  ['апостиль', ['апостильді', 'апостильдің', 'апостильмен', 'апостильге']],
  ['сертификат', ['сертификатты', 'сертификаттың', 'сертификаттар', 'сертификаты']],
];

describe('the stem of a Kazakh word', () => {
  test.each(KAZAKH)('%s is that of its forms', (word, forms) => {
    const stem = stemKazakh(fold(word));
    expect(forms.map((form) => [form, stemKazakh(fold(form))])).toEqual(forms.map((form) => [form, stem]));
    expect(stem.length).toBeGreaterThanOrEqual(3);
  });

  test('different words keep different stems', () => {
    const stems = KAZAKH.map(([word]) => stemKazakh(fold(word)));
    expect(new Set(stems).size).toBe(KAZAKH.length);
  });

  test('a short word stays itself', () => {
    for (const word of ['жер', 'ел', 'баж', 'тіл', 'күн']) expect(stemKazakh(fold(word))).toBe(fold(word));
  });
});

test.each([
  [stemRussian, ['справка', 'справки', 'справку', 'справкой']],
  [stemRussian, ['штраф', 'штрафы', 'штрафа', 'штрафов', 'штрафом']],
  [stemEnglish, ['permit', 'permits', 'permitted', 'permitting']],
  [stemEnglish, ['address', 'addresses']],
] as const)('the forms of a Russian or English word have one stem', (stem, forms) => {
  expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1);
});

test.each([
  // Without Kazakh letters on the keyboard.
  ['қайғы', 'кайгы'],
  ['өңір', 'онир'],
  ['үй', 'уй'],
  ['һәм', 'хам'],
  // The Latin i that old texts print for і, and a Latin look-alike.
  ['бiлiм', 'білім'],
  ['cурет', 'сурет'],
  ['АПОСТИЛЬ', 'апостил'],
])('%s is compared as %s', (word, other) => {
  expect(fold(word)).toBe(fold(other));
});

test('a Latin word keeps its letters', () => {
  expect(fold('Apostille')).toBe('apostille');
});
