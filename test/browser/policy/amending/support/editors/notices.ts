import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick } from '../amending-page.ts';
import { turnToEditor } from './aspects.ts';
import { cardIsOpen, choose, openCard, said, tickOnly, write, writeText } from './fields.ts';

/** The notices: new ones are named and written, those that are there get the form that the law prescribes now. */
export async function editNotices(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  const first = Math.min(...Object.values(before.notices ?? {}).map(({ order }) => order));
  const all = Object.entries(after.notices ?? {}).sort(([, a], [, b]) => a.order - b.order);
  const isBefore = ([, { order }]: (typeof all)[number]) => order < first;
  // Those that come first are added one by one and moved up, the last of them at first.
  const notices = [...all.filter(isBefore).reverse(), ...all.filter((one) => !isBefore(one))];
  await turnToEditor(hand, 'Notices');
  for (const [key, notice] of notices) {
    await pick(hand, notice.citation?.by?.provision ?? '');
    if (before.notices?.[key] === undefined) {
      await hand.fill(page.getByLabel('What the notice is called'), key);
      await hand.click(page.getByRole('button', { name: 'Add a notice' }));
      await cardIsOpen(page, key);
      const up = page.getByRole('button', { name: `Move up: ${key}` });
      if (notice.order < first) {
        await hand.click(up, { modifiers: ['Shift'] });
        await expect.poll(() => placeOf(up), PATIENT).toBe(0);
      }
    } else await openCard(hand, said(notice.title, 'en'));
    await writeText(hand, 'Title', notice.title);
    await writeText(hand, 'Text', notice.body);
    await writeText(hand, 'Form that the law prescribes', notice.form);
    await choose(hand, page.getByLabel('To whom'), notice.to);
    await tickOnly(
      hand,
      'By which ways',
      (notice.by ?? []).map((way) => WAYS[way] ?? way),
    );
    await write(
      hand,
      page.getByLabel('Not in the sources: where it comes from instead'),
      notice.unverified ?? '',
    );
  }
}

/** In which place of its list the card of an item stands. */
const placeOf = (inside: Locator): Promise<number> =>
  inside.evaluate((button) => {
    const card = button.closest('li');
    return [...(card?.parentElement?.children ?? [])].indexOf(card ?? button);
  });

const WAYS: Readonly<Record<string, string>> = {
  portal: 'on the portal',
  email: 'by e-mail',
  sms: 'by SMS',
};
