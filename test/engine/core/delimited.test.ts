import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Delimiter,
  delimiterOf,
  parseDelimited,
  printDelimited,
} from '../../../engine/text/delimited.ts';

const delimiters: readonly Delimiter[] = ['\t', ',', ';'];

test.each(delimiters)('what is printed with %j between cells is read again', (delimiter) => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ә', '"', ',', ';', '\t', '\n', ' ', "'") });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      expect(parseDelimited(printDelimited(cells, delimiter), delimiter)).toEqual(cells);
      expect(parseDelimited(printDelimited(cells, delimiter, '\r\n'), delimiter)).toEqual(cells);
    }),
  );
});

test('as RFC 4180 says', () => {
  const text = '"aaa","b\r\nbb","c""cc"\r\nzzz,,xxx\r\n';
  expect(parseDelimited(text, ',')).toEqual([
    ['aaa', 'b\r\nbb', 'c"cc'],
    ['zzz', '', 'xxx'],
  ]);
  expect(printDelimited([['a,b', 'say "a"', 'c\nd']], ',', '\r\n')).toBe('"a,b","say ""a""","c\nd"');
});

test('what parts the cells is seen from the first row, without what stands in quotation marks', () => {
  expect(delimiterOf('a;b;c\n1,2,3,4,5')).toBe(';');
  expect(delimiterOf('"a;;;;",b,c')).toBe(',');
  expect(delimiterOf('a, and b\tc\td')).toBe('\t');
});
