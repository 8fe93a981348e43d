import { expect } from 'vitest';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT } from '../amending-page.ts';

/** A block of the table: from a cell to a cell, each a fact and a step. */
interface Block {
  readonly from: readonly [fact: string, step: string];
  readonly to?: readonly [fact: string, step: string];
  readonly as: 'asked' | 'required' | 'none';
}

const ASSESSED = ['meets-conditions', 'pilot-applies'] as const;
const DOCUMENTS = ['document-autobiography', 'document-ethnicity-proof'] as const;
const REFUSALS = ['preliminary-refusal', 'preliminary-refusal-of-extension'] as const;
const EXTENDED = ['extensions-granted', 'status-ended-on'] as const;

/** What the order has recorded with each step, in the order in which it is asked there. */
const BLOCKS: readonly Block[] = [
  { from: ['pilot-applies', 'register'], as: 'asked' },
  {
    from: ['commission-protocol', 'recommend'],
    to: ['commission-video-recorded', 'recommend'],
    as: 'required',
  },
  { from: ['hearing-on', REFUSALS[0]], to: ['hearing-place', REFUSALS[1]], as: 'required' },
  { from: ['hearing-on', 'resume-hearing'], to: ['hearing-place', 'resume-hearing'], as: 'required' },
  { from: ['absence-documents', 'postpone-hearing'], as: 'required' },
  { from: ['applicant-attended-hearing', 'hold-hearing'], as: 'required' },
  { from: ['hearing-position', 'hold-hearing'], as: 'asked' },
  { from: [DOCUMENTS[0], 'send-to-commission'], to: [DOCUMENTS[1], 'send-to-commission'], as: 'asked' },
  { from: [DOCUMENTS[0], REFUSALS[0]], to: [DOCUMENTS[1], REFUSALS[0]], as: 'asked' },
  { from: [DOCUMENTS[0], 'hold-hearing'], to: [DOCUMENTS[1], 'grant'], as: 'asked' },
  { from: ['documents-genuine', 'send-to-commission'], to: [ASSESSED[1], 'send-to-commission'], as: 'asked' },
  { from: [ASSESSED[0], 'recommend'], to: [ASSESSED[1], REFUSALS[1]], as: 'asked' },
  { from: ['extension-from', 'extend'], as: 'none' },
  { from: [ASSESSED[0], 'hold-hearing'], to: [ASSESSED[1], 'extend'], as: 'asked' },
  { from: ['extension-from', 'extend'], as: 'asked' },
  { from: [EXTENDED[0], REFUSALS[1]], to: [EXTENDED[1], REFUSALS[1]], as: 'asked' },
  { from: [EXTENDED[0], 'hold-hearing'], to: [EXTENDED[1], 'hold-hearing'], as: 'asked' },
];

/**
 * Records facts with steps in the table of both.
 * @param rows the facts, and the steps, by the places that they have in the table
 */
export async function recordFacts(
  hand: Hand,
  rows: { readonly fact: (key: string) => number; readonly step: (key: string) => number },
): Promise<void> {
  const { page } = hand;
  await hand.click(page.getByRole('button', { name: 'Show the table' }));
  const cellOf = ([fact, step]: Block['from']) =>
    page.locator(`[data-cell="${rows.fact(fact)}/${rows.step(step)}"]`);
  for (const { from, to, as } of BLOCKS) {
    const cell = cellOf(from);
    await cell.waitFor(PATIENT);
    for (let now = await cell.getAttribute('data-as'); now !== as; ) {
      await hand.click(cell);
      await expect.poll(() => cell.getAttribute('data-as'), PATIENT).not.toBe(now);
      now = await cell.getAttribute('data-as');
    }
    if (to === undefined) continue;
    await hand.click(cellOf(to), { modifiers: ['Shift'] });
    await expect.poll(() => cellOf(to).getAttribute('data-as'), PATIENT).toBe(as);
  }
}
