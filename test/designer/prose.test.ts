import { expect, test } from 'vitest';
import { blocksOf, spansOf } from '../../designer/look/prose/blocks.ts';

test('paragraphs and lists are told apart', () => {
  const blocks = blocksOf('One\ntwo\n\n- a\n- b\n\n1. x\n2. y\n');
  expect(
    blocks.map(({ kind, lines }) => [kind, lines.map((line) => line.map(({ text }) => text).join(''))]),
  ).toEqual([
    ['paragraph', ['One', 'two']],
    ['list', ['a', 'b']],
    ['numbered', ['x', 'y']],
  ]);
});

test('a numbered list shows the numbers that are written', () => {
  const kinds = (text: string) => blocksOf(text).map(({ kind, start }) => [kind, start]);
  expect(kinds('3. x\n4. y')).toEqual([['numbered', 3]]);
  expect(kinds('2. alone')).toEqual([['paragraph', undefined]]);
  expect(kinds('1. x\n3. y')).toEqual([['paragraph', undefined]]);
});

test('emphasis is read, anything else stays as written', () => {
  expect(spansOf('a **b** *c* <b>d</b>')).toEqual([
    { kind: 'plain', text: 'a ' },
    { kind: 'strong', text: 'b' },
    { kind: 'plain', text: ' ' },
    { kind: 'emphasis', text: 'c' },
    { kind: 'plain', text: ' <b>d</b>' },
  ]);
  expect(spansOf('5 * 3 = 15')).toEqual([{ kind: 'plain', text: '5 * 3 = 15' }]);
});
