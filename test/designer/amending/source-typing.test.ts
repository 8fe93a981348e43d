import { describe, expect, test } from 'vitest';
import type { Scope } from '../../../designer/policy/amending/editors/source/scopes.ts';
import {
  followed,
  mineHolds,
  resumed,
  said,
  type Typing,
  untouched,
} from '../../../designer/policy/amending/editors/source/typing.ts';
import { EDITION_SHAPE } from '../../../engine/amending/edition-shape.ts';
import { printDefinition } from '../../../engine/json/print.ts';

const shape = EDITION_SHAPE.properties?.deadlines;
if (shape === undefined) throw new Error('no deadlines');
const scope: Scope = { id: 'aspect/deadlines', kind: 'aspect', name: 'deadlines', value: {}, shape };

const deadlines = (decision: number, notice: number) => ({
  decision: { order: 1, length: { unit: 'workingDay', count: decision } },
  notice: { order: 2, length: { unit: 'workingDay', count: notice } },
});
const printed = (decision: number, notice: number) => printDefinition(deadlines(decision, notice));
const typing = (text: string): Typing => ({ ...untouched(printed(5, 3)), text });

describe('a source text whose value changes elsewhere', () => {
  test('follows where nobody has touched it', () => {
    expect(followed(untouched(printed(5, 3)), printed(5, 9), deadlines(5, 3), scope)).toEqual(
      untouched(printed(5, 9)),
    );
  });

  test('is joined with the change where they touch different places', () => {
    const next = followed(typing(printed(7, 3)), printed(5, 9), deadlines(7, 3), scope);
    expect(next).toEqual({
      text: printed(7, 9),
      base: printed(5, 9),
      clean: printed(5, 9),
      isBehind: false,
    });
  });

  test.each([
    ['it is not valid yet', '{ "decision": ', undefined],
    ['it changes the same place otherwise', printed(5, 4), deadlines(5, 4)],
  ])('stays as it was typed where %s', (_, text, mine) => {
    expect(followed(typing(text), printed(5, 9), mine, scope)).toEqual({
      text,
      base: printed(5, 3),
      clean: printed(5, 3),
      isBehind: true,
    });
  });

  test('is joined once it is valid, and no more behind once the change is taken back', () => {
    const behind = followed(typing('{ "decision": '), printed(5, 9), undefined, scope);
    const mended = { ...behind, text: printed(7, 3) };
    expect(followed(mended, printed(5, 9), deadlines(7, 3), scope).text).toBe(printed(7, 9));
    expect(followed(behind, printed(5, 3), undefined, scope).isBehind).toBe(false);
  });

  test('holds against the change where its author says so', () => {
    const behind = followed(typing(printed(5, 4)), printed(5, 9), deadlines(5, 4), scope);
    const held = mineHolds(behind, printed(5, 9));
    expect([held.text, held.isBehind]).toEqual([printed(5, 4), false]);
    expect(followed(held, printed(5, 9), deadlines(5, 4), scope)).toBe(held);
  });

  test('keeps its own spelling when the value says what it says', () => {
    const spelt = JSON.stringify(deadlines(7, 3));
    const applied = said(typing(spelt), spelt, deadlines(7, 3));
    expect(followed(applied, printed(7, 3), deadlines(7, 3), scope)).toBe(applied);
    expect(followed(typing(spelt), printed(7, 3), deadlines(7, 3), scope).text).toBe(spelt);
  });

  test('is behind when it is taken up again on another value', () => {
    expect(resumed('{', printed(5, 3), printed(5, 9)).isBehind).toBe(true);
    expect(resumed('{', printed(5, 3), printed(5, 3)).isBehind).toBe(false);
  });
});
