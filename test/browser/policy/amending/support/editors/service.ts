import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { formatOpening } from '../../../../../../engine/text/hours.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick } from '../amending-page.ts';
import { selectOnly, turnToEditor, variantsOf } from './aspects.ts';
import { choose, openCard, said, tick, tickOnly, write, writeText } from './fields.ts';
import { addSelected } from './from-the-act.ts';

type Channel = Edition['service']['channels'][string];

/** The service: who provides it, its variants, its fee and format, and the channels set out anew. */
export async function editService(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  const { provider, variants, fee, format } = after.service;
  await turnToEditor(hand, 'Service', 'The service');
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  await hand.click(page.getByRole('button', { name: 'Open all', exact: true }));
  await pick(hand, provider.citation?.by?.provision ?? '');
  await writeText(hand, 'Title', provider.title, group('Provider'));
  await pick(hand, format?.citation?.by?.provision ?? '');
  await hand.click(page.getByRole('button', { name: 'Add: Format', exact: true }));
  await writeText(hand, 'Text', format?.text, group('Format'));
  await pick(hand, fee?.citation?.by?.provision ?? '');
  await hand.click(page.getByRole('button', { name: 'Add: Fee', exact: true }));
  await tick(hand, group('Fee').getByLabel('Free of charge'), fee?.free ?? false);
  await writeText(hand, 'Text', fee?.text, group('Fee'));
  await hand.click(group('Variants').getByRole('button', { name: 'Yes: begin from the present items' }));
  for (const [key, variant] of inOrder(variants)) {
    await pick(hand, variant.citation?.by?.provision ?? '');
    await openCard(hand, said(before.service.variants[key]?.title, 'en'));
    const card = page.locator('.amend-fields-body');
    if (variant.summary !== undefined)
      await hand.click(card.getByRole('button', { name: /^Take the text of .*\(Summary\)$/ }));
    await writeText(hand, 'Title', variant.title, card);
    await writeText(hand, 'Result', variant.result, card);
  }
  await editChannels(hand, before, after);
}

async function editChannels(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  const { channels } = after.service;
  const map = page.getByRole('group', { name: 'Channels', exact: true });
  const wasHere = (key: string) => said(before.service.channels[key]?.title, 'en');
  await hand.click(map.getByRole('button', { name: 'Yes: begin from nothing' }));
  const [first = ''] = inOrder(channels).map(([key]) => key);
  await hand.click(map.getByRole('button', { name: /^Put back/ }).filter({ hasText: wasHere(first) }));
  const titled = (name: string) => page.locator('.amend-fields-title button', { hasText: name });
  let model: string | undefined;
  for (const [key, channel] of inOrder(channels)) {
    const by = channel.citation?.by?.provision ?? '';
    const isNew = before.service.channels[key] === undefined;
    const shown = isNew ? key : wasHere(key);
    if (isNew || key === first) await pick(hand, by);
    if (isNew) {
      await hand.fill(page.getByLabel('Name of what is added (Channels)'), key);
      await hand.click(page.getByRole('button', { name: 'Add to: Channels', exact: true }));
    } else {
      if (key !== first) {
        await selectOnly(hand, []);
        await selectOnly(hand, [by]);
        await addSelected(hand, [{ was: shown }], 'Name of what is added (Channels)');
      }
      await hand.click(titled(shown));
    }
    await titled(shown).and(page.locator('[aria-expanded="true"]')).waitFor(PATIENT);
    const card = page.locator('.amend-fields-body').first();
    const alike = model !== undefined && isNew && channel.electronic;
    if (alike) await choose(hand, card.getByLabel('The same as'), model ?? '');
    else await editChannel(hand, channel, after);
    await writeText(hand, 'Title', channel.title, card);
    if (!alike) await addHours(hand, channel);
    if (channel.electronic) model ??= key;
  }
}

async function editChannel(hand: Hand, channel: Channel, after: Edition): Promise<void> {
  const card = hand.page.locator('.amend-fields-body').first();
  await tick(hand, card.getByLabel('Electronic', { exact: true }), channel.electronic);
  await tickOnly(hand, 'Variants', variantsOf(after, channel.variants), card);
  await writeText(hand, 'Note', channel.note, card);
}

/** The head of a card that is open, by the short name that it was made with. */
const opened = ({ page }: Hand, name: string) =>
  page.locator('.amend-fields-title button', { hasText: name }).and(page.locator('[aria-expanded="true"]'));

async function addHours(hand: Hand, { hours }: Channel): Promise<void> {
  const { page } = hand;
  const inner = page.locator('.amend-fields-body .amend-fields-body');
  for (const [key, opening] of inOrder(hours)) {
    await pick(hand, opening.citation?.by?.provision ?? '');
    await hand.fill(page.getByLabel('Name of what is added (Hours)'), key);
    await hand.click(page.getByRole('button', { name: 'Add to: Hours', exact: true }));
    // The one that was open before closes as the new one opens.
    await opened(hand, key).waitFor(PATIENT);
    await write(hand, inner.getByLabel('Hours in one line'), formatOpening(opening, 'en'));
    await writeText(hand, 'Title', opening.title, inner);
  }
}
