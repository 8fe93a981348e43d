import { expect } from 'vitest';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick } from '../amending-page.ts';
import { turnToEditor } from './aspects.ts';
import { say } from './conditions.ts';
import { said, tick, tickOnly, writeText } from './fields.ts';

type Page = Edition['form']['pages'][string];

/** The form: what is prescribed, then the questions of the facts that the order adds, several at once. */
export async function editForm(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  await turnToEditor(hand, 'Form');
  await hand.click(page.getByText('The form as a whole', { exact: true }));
  await writeText(hand, 'Title of the form', after.form.title);
  await pick(hand, after.form.form?.citation.by?.provision ?? '');
  await writeText(hand, 'The form that the law prescribes', after.form.form?.text);
  const pages = inOrder(after.form.pages);
  for (const [place, [key, made]] of pages.entries()) {
    const [previous] = pages[place - 1] ?? [];
    await askFor(hand, { key, made, was: before.form.pages[key], previous }, after);
  }
}

interface Asking {
  readonly key: string;
  readonly made: Page;
  readonly was: Page | undefined;
  /** The page before it. */
  readonly previous: string | undefined;
}

/** Asks on a page for what it does not ask for yet; one that was not there is made of these questions. */
async function askFor(hand: Hand, { key, made, was, previous }: Asking, after: Edition): Promise<void> {
  const { page } = hand;
  const fields = inOrder(made.fields).filter(([fact]) => was?.fields[fact] === undefined);
  if (fields.length === 0) return;
  const rest = page.getByRole('region', { name: 'Not yet on the form' });
  const boxes = rest.getByRole('checkbox');
  const all = (await boxes.count()) || 1;
  if (all > fields.length)
    for (const [fact] of fields)
      await hand.click(rest.getByLabel(said(after.facts[fact]?.title, 'en'), { exact: true }));
  if (was === undefined) {
    // A new page follows the one that is open.
    if (previous !== undefined) await openRow(hand, said(after.form.pages[previous]?.title, 'en'));
    await hand.choose(rest.getByLabel('Put on page'), '');
    await hand.fill(rest.getByLabel('What the page is called'), key);
  } else await hand.choose(rest.getByLabel('Put on page'), key);
  await hand.click(rest.getByRole('button', { name: /^Put \d+ questions? there$/ }));
  if (was === undefined) await editPage(hand, key, made, after);
  for (const [fact, { required, when }] of fields) {
    if (required && when === undefined) continue;
    await openRow(hand, said(after.facts[fact]?.title, 'en'));
    await tick(hand, page.getByLabel('Must be answered'), required);
    if (when === undefined) continue;
    await hand.click(page.getByRole('button', { name: 'Add a condition' }));
    await say(hand, 'When it is asked', when, after);
  }
}

/** What stands on a new page besides its questions. */
async function editPage(hand: Hand, key: string, made: Page, { service }: Edition): Promise<void> {
  const { page } = hand;
  await page.locator('.amend-form-panel').getByRole('heading', { name: key }).waitFor(PATIENT);
  await writeText(hand, 'Title of the page', made.title);
  await writeText(hand, 'What stands above the questions', made.description);
  if (made.appliesTo === undefined) return;
  const variants = made.appliesTo.map((variant) => said(service.variants[variant]?.title, 'en'));
  await tickOnly(hand, 'For which variants', variants);
}

/** Opens a page or a question from the outline. What checking finds meanwhile may shift the rows under the pointer: then it is pressed again. */
async function openRow(hand: Hand, name: string): Promise<void> {
  const { page } = hand;
  const row = page.getByRole('row', { name, exact: true }).locator('.amend-form-name').first();
  const heading = page.locator('.amend-form-panel').getByRole('heading', { name });
  await hand.click(row);
  await expect
    .poll(
      async () => {
        if ((await heading.count()) === 0) await row.click();
        return heading.count();
      },
      { ...PATIENT, interval: 2000 },
    )
    .toBe(1);
}
