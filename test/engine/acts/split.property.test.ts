import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitProvisions } from '../../../engine/acts/split.ts';
import { PROVISION_PATTERN } from '../../../engine/schema/primitives.ts';

const word = fc.constantFrom(
  'гость',
  'карта',
  'өтініш',
  'беріледі',
  'Министр',
  'срок',
  '«дом»',
  '"үй"',
  '(бар)',
  'и',
  'және',
);
const sentence = fc
  .tuple(
    // Single letters set apart one after the other are one word, which an extraction has pulled asunder.
    fc.array(word, { minLength: 1, maxLength: 12 }).filter((words) => !words.join(' ').includes('и и и')),
    fc.constantFrom('.', ';', ':', '', '.»;', ';"'),
  )
  .map(([words, end]) => words.join(' ') + end);
const start = fc.constantFrom(
  '',
  '1. ',
  '2. ',
  '9-1. ',
  '1) ',
  '2-1) ',
  '«3. ',
  '"4. ',
  'а) ',
  '- ',
  '3 ',
  'Статья 5. ',
  '7-бап. ',
  'Глава 2. ',
  '      ',
  'Ескерту. ',
);
const special = fc.constantFrom(
  '',
  '1. Внести в приказ следующие изменения:',
  'пункты 9 и 10 исключить;',
  'пункт 3 изложить в следующей редакции:',
  '9-тармақ мынадай редакцияда жазылсын:',
  'в Правилах:',
  'Приложение 2',
  'Министрдің бұйрығына қосымша',
  'Нысан',
  'А. Альфин',
);
const line = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(start, sentence).map(([number, text]) => number + text) },
  { weight: 1, arbitrary: special },
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

describe('splitting any text', () => {
  it('loses no word and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const { provisions } = splitProvisions(text);
        const all = Object.values(provisions)
          .sort((a, b) => a.order - b.order)
          .flatMap(({ number = '', text }) => wordsOf(`${number} ${text}`));
        let at = 0;
        const lost = wordsOf(text).filter((word) => {
          const found = all.indexOf(word, at);
          if (found >= 0) at = found + 1;
          return found < 0;
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives ids of the one grammar, in order, whatever the text', () => {
    const id = new RegExp(PROVISION_PATTERN);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const { provisions } = splitProvisions(text);
          expect(Object.keys(provisions).filter((key) => !id.test(key))).toEqual([]);
          const orders = Object.values(provisions).map(({ order }) => order);
          expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
        },
      ),
      { numRuns: 300 },
    );
  });
});
