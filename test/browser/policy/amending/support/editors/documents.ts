import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { pick } from '../amending-page.ts';
import { turnToEditor, variantsOf } from './aspects.ts';
import { say } from './conditions.ts';
import { called, cardIsOpen, choose, tickOnly, writeText } from './fields.ts';
import { addSelected, selectProvisions } from './from-the-act.ts';

/** The documents: the list begins from nothing, and what stays comes back from the act under its old key. */
export async function editDocuments(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  const documents = Object.entries(after.documents ?? {}).sort(([, a], [, b]) => a.order - b.order);
  await turnToEditor(hand, 'Documents');
  await hand.click(page.getByRole('button', { name: 'Yes: begin from nothing' }));
  await selectProvisions(hand, ['p1.p3', ['annex.row-8.1.1', 'annex.row-8.1.3'], 'annex.row-8.2']);
  await addSelected(
    hand,
    documents.map(([key]) => ({ was: called(before.documents?.[key]?.title) })),
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
