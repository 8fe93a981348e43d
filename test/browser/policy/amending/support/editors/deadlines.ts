import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { pick } from '../amending-page.ts';
import { selectOnly, turnToEditor, variantsOf } from './aspects.ts';
import { choose, openCard, said, tickOnly, write, writeText } from './fields.ts';
import { addSelected } from './from-the-act.ts';

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
