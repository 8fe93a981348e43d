import { describe, expect, it } from 'vitest';
import { Effort, inWords, minutesOf, secondsFor, since, together, wordsOf } from './keystroke-level.ts';

/** What some acts take, in seconds by kind, to the hundredth. */
function spentOn(work: (effort: Effort) => void) {
  const effort = new Effort();
  work(effort);
  const { actions, ...seconds } = effort.spent;
  const rounded = Object.entries(seconds).map(([kind, one]) => [kind, Math.round(one * 100) / 100]);
  return { actions, ...Object.fromEntries(rounded) };
}

describe('the keystroke-level model', () => {
  it('adds operators up', () => {
    // 1.35 + 1.1 + 0.1 + 0.1
    expect(secondsFor('MPBB')).toBeCloseTo(2.65);
    expect(secondsFor('HK')).toBeCloseTo(0.68);
    expect(secondsFor('X')).toBeNaN();
  });

  it('a press: making up one’s mind, pointing, the button', () => {
    expect(spentOn((hand) => hand.presses())).toEqual({ actions: 1, pressing: 2.65, typing: 0, reading: 0 });
    // A key is held: 0.28 more.
    expect(spentOn((hand) => hand.presses(1)).pressing).toBe(2.93);
  });

  it('a choice: two presses', () => {
    expect(spentOn((hand) => hand.chooses())).toEqual({ actions: 1, pressing: 5.3, typing: 0, reading: 0 });
  });

  it('a text: into the field, the hand to the keys, a key for each letter; back to the mouse', () => {
    // 2.65 + 0.4 + 4 * 0.28
    expect(spentOn((hand) => hand.types('four'))).toEqual({
      actions: 1,
      pressing: 0,
      typing: 4.17,
      reading: 0,
    });
    // Where the cursor is already, only the mind: 1.35 + 0.4 + 1.12.
    expect(spentOn((hand) => hand.types('four', { isThere: true })).typing).toBe(2.87);
    // 0.4 + 2.65 after the keys.
    const after = spentOn((hand) => {
      hand.types('four');
      hand.presses();
    });
    expect(after).toEqual({ actions: 2, pressing: 3.05, typing: 4.17, reading: 0 });
  });

  it('a text in the place of another: what differs, dragged over, or all of it', () => {
    // "5" in the place of "15 days": one letter goes; 2.65 + 2.4 + 0.4 + 0.28 is more than all: 2.65 + 0.4 + 0.56 + 6 * 0.28.
    expect(spentOn((hand) => hand.types('5 days', { was: '15 days' })).typing).toBe(5.29);
    // Twenty letters, of which three in the middle are new: 2.65 + 2.4 + 0.4 + 0.84 instead of 2.65 + 0.4 + 0.56 + 5.6.
    expect(
      spentOn((hand) => hand.types('within ten days of it', { was: 'within five days of it' })).typing,
    ).toBe(6.29);
  });

  it('keys', () => {
    // The hand goes to the keys once: 0.4 + 0.56 + 0.28.
    const keys = spentOn((hand) => {
      hand.strikes(2);
      hand.strikes(1);
    });
    expect(keys).toEqual({ actions: 2, pressing: 0, typing: 1.24, reading: 0 });
  });

  it('a text from elsewhere: there, selected, copied, back, into the field, pasted', () => {
    // 1.35 + 4 * 0.28 + 2.4 + 0.56, then 2.65 + 0.4 + 0.56
    expect(spentOn((hand) => hand.pastes())).toEqual({ actions: 1, pressing: 0, typing: 9.04, reading: 0 });
    const sentence = 'The decision is made within five working days.';
    expect(spentOn((hand) => hand.copies(sentence)).typing).toBe(9.04);
    // All that stands there goes: 0.56 more.
    expect(spentOn((hand) => hand.copies(sentence, { was: 'Something else' })).typing).toBe(9.6);
    // What is short is typed: 2.65 + 0.4 + 4 * 0.28.
    expect(spentOn((hand) => hand.copies('four')).typing).toBe(4.17);
  });

  it('a text that is written in a spreadsheet first: no action in the page', () => {
    // 0.4 + 1.35 + 4 * 0.28
    expect(spentOn((hand) => hand.composes('four'))).toEqual({
      actions: 0,
      pressing: 0,
      typing: 2.87,
      reading: 0,
    });
  });

  it('reading: 200 words a minute, and no action', () => {
    expect(spentOn((hand) => hand.reads(50))).toEqual({ actions: 0, pressing: 0, typing: 0, reading: 15 });
    expect(wordsOf('Order No. 317, of 10 October — 2025:\n1) kandas')).toBe(9);
    expect(wordsOf(' – ')).toBe(0);
  });

  it('is summed up and told', () => {
    const [one, other] = [
      { actions: 3, pressing: 60, typing: 30, reading: 0 },
      { actions: 1, pressing: 0, typing: 0, reading: 90 },
    ];
    const both = together(one, other);
    expect(both).toEqual({ actions: 4, pressing: 60, typing: 30, reading: 90 });
    expect(minutesOf(both)).toBe(3);
    expect(since(both, one)).toEqual(other);
    expect(inWords(both)).toBe('4 actions, 3.0 min (pressing 1.0, typing 0.5, reading 1.5)');
  });
});
