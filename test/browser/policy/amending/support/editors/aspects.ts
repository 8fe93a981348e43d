import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick, turnToAspect } from '../amending-page.ts';
import { say } from './conditions.ts';
import { cardIsOpen, choose, openCard, said, tick, tickOnly, write, writeText } from './fields.ts';
import { addSelected, selectProvisions } from './from-the-act.ts';

const variantsOf = ({ service }: Edition, keys: readonly string[]): readonly string[] =>
  keys.map((key) => said(service.variants[key]?.title, 'en'));

/** The grounds, each from its own provision: their words are the law's, their conditions are said. */
export async function editGrounds(hand: Hand, after: Edition): Promise<void> {
  const { page } = hand;
  const grounds = Object.entries(after.grounds ?? {}).sort(([, a], [, b]) => a.order - b.order);
  await turnToEditor(hand, 'Grounds');
  await selectProvisions(hand, [['annex.row-9.1', 'annex.row-9.indent-8']]);
  await addSelected(
    hand,
    grounds.map(([key]) => ({ name: key })),
    'Short name for its key',
  );
  for (const [, ground] of grounds) {
    await openCard(hand, said(ground.text, 'en').slice(0, 50));
    await say(hand, 'When the ground applies', ground.when, after);
    await tick(hand, page.getByLabel("Needs an officer's judgement"), ground.discretion === true);
    if (ground.text.restored === undefined) continue;
    await pick(hand, ground.citation?.by?.provision ?? '');
    await writeText(hand, 'Text of the ground', ground.text);
  }
}

/** The documents: the list begins from nothing, and what stays comes back from the act under its old key. */
export async function editDocuments(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  const documents = Object.entries(after.documents ?? {}).sort(([, a], [, b]) => a.order - b.order);
  await turnToEditor(hand, 'Documents');
  await hand.click(page.getByRole('button', { name: 'Yes: begin from nothing' }));
  await selectProvisions(hand, ['p1.p3', ['annex.row-8.1.1', 'annex.row-8.1.3'], 'annex.row-8.2']);
  await addSelected(
    hand,
    documents.map(([key]) => ({ was: said(before.documents?.[key]?.title, 'en') })),
    'Short name for its key',
  );
  for (const [, document] of documents) {
    const name = page.locator('.amend-documents-name button').nth(document.order - 1);
    const shown = (await name.innerText()).replace(document.number ?? '', '').trim();
    await hand.click(name);
    await cardIsOpen(page, shown);
    if (document.text !== undefined && document.text.unofficial?.includes('kk') !== true) {
      await pick(hand, document.citation?.by?.provision ?? '');
      await hand.click(page.getByRole('button', { name: 'Add: What the law says of it' }));
      await hand.click(
        page.getByRole('button', { name: /^Take the text of .*\(What the law says of it\)$/ }),
      );
    }
    await writeText(hand, 'What it is called', document.title);
    await writeText(hand, 'What the law says of it', document.text);
    await choose(hand, page.getByLabel('In what form'), document.form);
    await tickOnly(hand, 'For which variants', variantsOf(after, document.appliesTo));
    if (document.when === undefined) continue;
    await hand.click(page.getByRole('button', { name: 'Add a condition' }));
    await say(hand, 'When it is required', document.when, after);
  }
}

/** In which provisions the deadlines stand; those that follow each other in the act are made together. */
const DEADLINES = [
  ['p1.p9.indent-1', 'p1.p9-1.indent-2'],
  ['annex.row-9.indent-1'],
  ['annex.row-3.1'],
  ['p1.p19', 'p1.p22'],
  ['annex.row-3.2'],
];

/** The deadlines: each named, its length read from the law. */
export async function editDeadlines(hand: Hand, after: Edition): Promise<void> {
  const { page } = hand;
  const deadlines = Object.entries(after.deadlines ?? {}).sort(([, a], [, b]) => a.order - b.order);
  await turnToEditor(hand, 'Deadlines');
  let made = 0;
  for (const provisions of DEADLINES) {
    await selectOnly(hand, provisions);
    const names = deadlines.slice(made, made + provisions.length).map(([key]) => ({ name: key }));
    await addSelected(hand, names, 'What must be done in time');
    made += provisions.length;
  }
  for (const [key, deadline] of deadlines) {
    const { events, roles } = after.workflow;
    const nameOf = (event: string) => said(events[event]?.title, 'en');
    await openCard(hand, key);
    await writeText(hand, 'What must be done', deadline.title);
    await write(
      hand,
      page.getByRole('group', { name: 'How long' }).getByLabel('How many'),
      `${deadline.length.count}`,
    );
    await choose(hand, page.getByLabel('It starts with'), deadline.starts);
    await choose(hand, page.getByLabel('Who owes it'), deadline.responsible);
    if (roles[deadline.responsible] === undefined) throw new Error(`no role ${deadline.responsible}`);
    await tickOnly(hand, 'It is done by whichever of these comes first', deadline.ends.map(nameOf));
    await tickOnly(hand, 'For which variants', variantsOf(after, deadline.appliesTo));
    if (deadline.suspended === undefined) continue;
    const { from, until, citation } = deadline.suspended;
    await selectOnly(hand, []);
    await pick(hand, citation?.by?.provision ?? '');
    await hand.click(page.getByRole('button', { name: 'Add a reason without a name' }));
    await choose(hand, page.getByLabel('From the event'), from);
    await choose(hand, page.getByLabel('Until the event'), until);
  }
}

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
      while (notice.order < first && (await up.getAttribute('aria-disabled')) === null) {
        const place = await placeOf(up);
        await hand.click(up);
        await expect.poll(() => placeOf(up), PATIENT).toBe(place - 1);
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

/** Turns to the editor of an aspect, and waits until it is that one which is shown. */
async function turnToEditor(hand: Hand, name: string): Promise<void> {
  await turnToAspect(hand, name);
  await hand.page.getByRole('heading', { name, level: 2 }).waitFor(PATIENT);
}

/** Selects provisions and no others. */
async function selectOnly(hand: Hand, ids: readonly string[]): Promise<void> {
  const none = hand.page.getByRole('button', { name: 'Select none' });
  if ((await none.count()) > 0) await hand.click(none);
  await selectProvisions(hand, ids);
}
