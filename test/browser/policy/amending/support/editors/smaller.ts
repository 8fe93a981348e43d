import { expect } from 'vitest';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick } from '../amending-page.ts';
import { turnToEditor, variantsOf } from './aspects.ts';
import { cardIsOpen, choose, openCard, said, tickOnly, write, writeText } from './fields.ts';
import { addSelected, selectProvisions } from './from-the-act.ts';

/** Turns to one of the smaller aspects. */
async function turnTo(hand: Hand, aspect: string): Promise<void> {
  await turnToEditor(hand, 'More', 'Smaller aspects');
  await choose(hand, hand.page.getByLabel('Aspect', { exact: true }), aspect);
}

/** The information: each note from its own provision, which says it; its author only names it and says of what kind it is. */
export async function editInformation(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  const notes = inOrder(after.information).filter(([key]) => before.information?.[key] === undefined);
  await turnTo(hand, 'information');
  const provisions = notes.flatMap(([, { citation }]) => citation?.by?.provision ?? []);
  await selectProvisions(hand, provisions);
  await addSelected(
    hand,
    notes.map(([key]) => ({ name: key })),
    'Short name for its key',
  );
  const [oldest] = inOrder(before.information);
  for (const [key] of notes.filter(([, { order }]) => order < (oldest?.[1].order ?? 0)).reverse()) {
    await hand.click(page.getByRole('button', { name: `Move up: ${key}`, exact: true }), {
      modifiers: ['Shift'],
    });
    await expect.poll(() => page.locator('.amend-fields-title').first().innerText(), PATIENT).toBe(key);
  }
  for (const [key, note] of notes) {
    await hand.click(
      page.locator('.amend-fields-title button').filter({ has: page.getByText(key, { exact: true }) }),
    );
    await cardIsOpen(page, key);
    await writeText(hand, 'Title', note.title);
    await choose(hand, page.getByLabel('Kind', { exact: true }), note.kind);
    if (note.text.restored !== undefined) await pick(hand, note.citation?.by?.provision ?? '');
    await writeText(hand, 'Text', note.text);
    if (note.appliesTo !== undefined) await tickOnly(hand, 'Holds for', variantsOf(after, note.appliesTo));
  }
}

/** The standards: several of them stand in one provision. */
export async function editStandards(hand: Hand, after: Edition): Promise<void> {
  const { page } = hand;
  await turnTo(hand, 'standards');
  for (const [key, standard] of inOrder(after.standards)) {
    await pick(hand, standard.citation?.by?.provision ?? '');
    await add(hand, 'Service standards', key);
    await writeText(hand, 'Title', standard.title);
    const length = page.getByRole('group', { name: 'Length' });
    await write(hand, length.getByLabel('How many'), `${standard.length.count}`);
    await choose(hand, length.getByLabel('Of what'), standard.length.unit);
  }
}

/** The entitlements: one comes first, of the other the limit changes. */
export async function editEntitlements(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  await turnTo(hand, 'entitlements');
  for (const [key, entitlement] of inOrder(after.entitlements)) {
    const was = before.entitlements?.[key];
    await pick(hand, entitlement.citation?.by?.provision ?? '');
    if (was === undefined) {
      await add(hand, 'Entitlements', key);
      await hand.click(page.getByRole('button', { name: `Move up: ${key}` }));
      await writeText(hand, 'Title', entitlement.title);
    } else await openCard(hand, said(was.title, 'en'));
    await tickOnly(hand, 'Holds for', variantsOf(after, entitlement.appliesTo));
    await choose(hand, page.getByLabel('Takes effect on'), entitlement.effectiveOn ?? '');
    if (entitlement.limit !== undefined && was?.limit !== undefined)
      await write(
        hand,
        page.getByRole('group', { name: 'Limit' }).getByLabel('How many'),
        `${entitlement.limit.count}`,
      );
    if (entitlement.times !== undefined)
      await write(hand, page.getByLabel('Times', { exact: true }), `${entitlement.times}`);
    await choose(hand, page.getByLabel('Already granted'), entitlement.timesUsed ?? '');
    await writeText(hand, 'Text', entitlement.text);
  }
}

/** Adds an item to a list by its name. */
export async function add(hand: Hand, list: string, name: string): Promise<void> {
  const { page } = hand;
  await hand.fill(page.getByLabel(`Name of what is added (${list})`), name);
  await hand.click(page.getByRole('button', { name: `Add to: ${list}`, exact: true }));
  await cardIsOpen(page, name);
}
