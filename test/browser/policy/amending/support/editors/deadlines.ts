import { expect } from 'vitest';
import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { formatDuration } from '../../../../../../engine/text/duration.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick } from '../amending-page.ts';
import { selectOnly, turnToEditor } from './aspects.ts';
import { cardIsOpen, choose, said } from './fields.ts';
import { block, cellAt, pasteAt } from './grid.ts';

/** The deadlines: pasted from a spreadsheet, a row for each, then their titles in the two other languages; when one stands still is said in its card. */
export async function editDeadlines(hand: Hand, after: Edition): Promise<void> {
  const { page } = hand;
  const deadlines = inOrder(after.deadlines);
  await turnToEditor(hand, 'Deadlines');
  await hand.click(page.getByRole('button', { name: 'As a table' }));
  const grid = page.getByRole('grid', { name: 'Deadlines' });
  await grid.waitFor(PATIENT);
  const rows = deadlines.map(([key, deadline]) => rowOf(key, deadline, after));
  // Somebody types them in the spreadsheet first.
  for (const row of rows) hand.composes(row.join('\t'));
  await pasteAt(hand, grid, 0, 0, block(rows));
  await expect.poll(() => grid.getAttribute('aria-rowcount'), PATIENT).toBe(String(deadlines.length + 2));
  for (const language of ['kk', 'ru']) {
    await choose(hand, page.getByLabel('Titles in'), language);
    await pasteAt(hand, grid, 0, 0, block(deadlines.map(([, { title }]) => [said(title, language)])));
  }
  for (const [place, [, deadline]] of deadlines.entries()) {
    if (deadline.suspended === undefined) continue;
    const { from, until, citation } = deadline.suspended;
    await selectOnly(hand, []);
    await pick(hand, citation?.by?.provision ?? '');
    await hand.click(cellAt(grid, place, 0));
    await hand.click(page.getByRole('button', { name: /^Everything about/ }));
    await cardIsOpen(page, said(deadline.title, 'en'));
    await hand.click(page.getByRole('button', { name: 'Add a reason without a name' }));
    await choose(hand, page.getByLabel('From the event'), from);
    await choose(hand, page.getByLabel('Until the event'), until);
  }
}

/** A deadline as its row says it, in English; names as far as one must write them. */
function rowOf(key: string, deadline: Deadline, { workflow, service }: Edition): readonly string[] {
  const eventOf = named(workflow.events);
  return [
    said(deadline.title, 'en'),
    formatDuration(deadline.length, 'en'),
    eventOf(deadline.starts),
    named(workflow.roles)(deadline.responsible),
    deadline.startDay === 'included' ? 'the same day' : '',
    deadline.ends.map(eventOf).join(';'),
    deadline.appliesTo.map(named(service.variants)).join(';'),
    '',
    '',
    deadline.citation?.by?.provision ?? '',
    '',
    `${deadline.order}`,
    key,
  ];
}

/** What items are called, each as far as no other begins so. */
function named(items: Readonly<Record<string, { readonly title: Text }>>): (key: string) => string {
  const names = Object.values(items).map(({ title }) => said(title, 'en'));
  return (key) => {
    const name = said(items[key]?.title, 'en');
    const others = names.filter((one) => one !== name).map((one) => one.toLowerCase());
    const beginnings = [...name].map((_, place) => name.slice(0, place + 1));
    const isEnough = (begun: string) => !others.some((one) => one.startsWith(begun.toLowerCase()));
    return beginnings.find(isEnough) ?? name;
  };
}
