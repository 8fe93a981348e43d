import { factsOf } from '../../../../../../engine/facts/of.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import type { Transition, Workflow } from '../../../../../../engine/schema/workflow.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT, pick } from '../amending-page.ts';
import { turnToEditor } from './aspects.ts';
import { choose, openCard, said, tick, tickOnly, writeText } from './fields.ts';
import { recordFacts } from './records.ts';

/** What is inserted before the decision to refuse, the last first: each state with the step that leads to it, and its event. */
const INSERTED = [
  { on: 'refuse', state: 'hearing-held', step: 'hold-hearing' },
  { on: 'hold-hearing', state: 'hearing-scheduled', step: 'preliminary-refusal' },
];

/** The procedure: states are inserted on steps, steps are copied, facts are recorded in the table, provisions are cited in the list. */
export async function editWorkflow(
  hand: Hand,
  before: Edition,
  after: Edition,
  now: Edition = before,
): Promise<void> {
  const { states, events, transitions } = after.workflow;
  const { page } = hand;
  const done = new Set<string>();
  /** A step that was just made is open: what stands of it already is written at once. */
  const finish = async (key: string) => {
    const step = transitions[key];
    if (step === undefined) throw new Error(`no step ${key}`);
    await editStep(hand, step, after);
    done.add(key);
  };
  await turnToEditor(hand, 'Procedure');
  await pick(hand, transitions['preliminary-refusal']?.citation?.by?.provision ?? '');
  for (const { on, state, step } of INSERTED) {
    await openPlace(hand, nameOf(transitions, on, before, step), 'Step');
    await hand.click(page.getByRole('button', { name: 'Insert a state on this step' }));
    await fillDialog(hand, {
      'Name of the state': state,
      'Name of the step that leads to it': step,
      'Name of the new event': transitions[step]?.event ?? '',
      by: transitions[step]?.by[0] ?? '',
    });
  }
  await finish('preliminary-refusal');
  await hand.click(page.getByRole('button', { name: 'Copy this step' }));
  await fillDialog(hand, { 'Name of the step': 'preliminary-refusal-of-extension' });
  await finish('preliminary-refusal-of-extension');
  await openPlace(hand, 'hearing-scheduled', 'State');
  await hand.click(panel(hand).getByRole('button', { name: 'Add a step from here' }));
  await fillDialog(hand, {
    'Name of the step': 'postpone-hearing',
    to: '+',
    'Name of the state': 'hearing-postponed',
    'Name of the new event': 'hearing-postponed',
    by: 'officer',
  });
  await finish('postpone-hearing');
  await openPlace(hand, 'hearing-postponed', 'State');
  await hand.click(panel(hand).getByRole('button', { name: 'Add a step from here' }));
  await fillDialog(hand, {
    'Name of the step': 'resume-hearing',
    to: 'hearing-scheduled',
    'Name of the new event': 'absence-reason-ended',
    by: 'officer',
  });
  await finish('resume-hearing');
  const recordable = inOrder(factsOf(after)).filter(
    ([, { establishedBy }]) => establishedBy === 'officer' || establishedBy === 'registry',
  );
  const [facts, steps] = [recordable, inOrder(transitions)].map((list) => list.map(([key]) => key));
  await recordFacts(hand, {
    fact: (key) => (facts ?? []).indexOf(key),
    step: (key) => (steps ?? []).indexOf(key),
  });
  await citeAll(hand, now, after);
  for (const [key, state] of Object.entries(states)) {
    if (before.workflow.states[key] !== undefined) continue;
    await openPlace(hand, key, 'State');
    await writeText(hand, 'Name', state.title);
    await writeText(hand, 'What the applicant is told', state.applicantText);
  }
  for (const [key, step] of Object.entries(transitions)) {
    const was = before.workflow.transitions[key];
    const isNew = was === undefined;
    if (done.has(key)) continue;
    if (!isNew && isSame(was.from, step.from) && isSame(was.notices, step.notices)) continue;
    await openPlace(hand, isNew ? key : said(step.title, 'en'), 'Step');
    await editStep(hand, step, after);
  }
  for (const [key, event] of Object.entries(events)) {
    if (before.workflow.events[key] !== undefined) continue;
    await openCard(hand, key);
    await writeText(hand, 'Name of the event', event.title);
  }
}

async function editStep(hand: Hand, step: Transition, after: Edition): Promise<void> {
  const { page } = hand;
  const { states } = after.workflow;
  const keysIn = (keys: readonly string[], of: Readonly<Record<string, { readonly title: Text }>>) =>
    // What has no translation yet is shown by the short name that it was made with.
    keys.flatMap((key) => [said(of[key]?.title, 'en'), said(of[key]?.title, 'kk'), key]);
  await writeText(hand, 'Name', step.title);
  await tickOnly(hand, 'From the states', keysIn(step.from, states));
  await tickOnly(
    hand,
    'For which variants',
    keysIn(step.appliesTo ?? Object.keys(after.service.variants), after.service.variants),
  );
  await choose(hand, page.getByLabel('Is it a decision?'), step.decision?.outcome ?? '');
  if (step.decision !== undefined)
    await tick(hand, page.getByLabel('The decision is preliminary'), step.decision.preliminary ?? false);
  await tick(hand, page.getByLabel('A written reason must be given'), step.reason ?? false);
  await tickOnly(hand, 'Notices that are sent', keysIn(step.notices ?? [], after.notices ?? {}));
}

type Cited = Pick<Transition, 'citation'>;

/** What each provision governs is cited in the list of states and steps while it is picked. */
async function citeAll(hand: Hand, { workflow: was }: Edition, { workflow }: Edition): Promise<void> {
  const { page } = hand;
  // What was made while a provision was picked cites it already.
  const made = workflow.transitions['preliminary-refusal']?.citation?.by?.provision;
  const isLeft = (map: Readonly<Record<string, Cited>>, [key, { citation }]: readonly [string, Cited]) =>
    citation?.by?.provision !== (Object.hasOwn(map, key) ? map[key]?.citation?.by?.provision : made);
  const cited = [
    ...Object.entries(workflow.states)
      .filter((one) => isLeft(was.states, one))
      .map(([key, one]) => ['state', key, one] as const),
    ...Object.entries(workflow.transitions)
      .filter((one) => isLeft(was.transitions, one))
      .map(([key, one]) => ['step', key, one] as const),
  ];
  const provisions = new Set(cited.flatMap(([, , { citation }]) => citation?.by?.provision ?? []));
  for (const provision of provisions) {
    await pick(hand, provision);
    for (const [kind, key, { citation }] of cited) {
      if (citation?.by?.provision !== provision) continue;
      const place = page
        .locator(kind === 'state' ? `[data-place="state/${key}"]` : `[data-place^="step/${key}/"]`)
        .locator('..');
      const cite = place.locator(':scope > button', { hasText: 'Cite' }).first();
      await hand.click(cite);
      await cite.waitFor({ state: 'detached', ...PATIENT });
    }
  }
}

const panel = ({ page }: Hand) => page.locator('.amend-procedure-panel');

/** Opens a state or a step in the list, by its name. */
async function openPlace(hand: Hand, name: string, kind: 'State' | 'Step'): Promise<void> {
  const heading = hand.page.getByRole('heading', { name: `${kind}: ${name}`, exact: true });
  if ((await heading.count()) > 0) return;
  const place = hand.page.locator('.amend-procedure-place').filter({
    has: hand.page.locator('.amend-procedure-place-name').getByText(name, { exact: true }),
  });
  await hand.click(place.and(hand.page.locator(`[data-place^="${kind.toLowerCase()}/"]`)).first());
  await heading.waitFor(PATIENT);
}

/** Fills a dialog in, and adds what it is of; `by` and `to` are chosen by their keys. */
async function fillDialog(hand: Hand, fields: Readonly<Record<string, string>>): Promise<void> {
  const dialog = hand.page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) {
    if (label === 'by') await choose(hand, dialog.getByLabel('Who may do it'), value);
    else if (label === 'to') await choose(hand, dialog.getByLabel('To the state'), value);
    else await hand.fill(dialog.getByRole('textbox', { name: label, exact: true }), value);
  }
  await hand.click(dialog.getByRole('button', { name: 'Add', exact: true }));
  await dialog.waitFor({ state: 'detached', ...PATIENT });
}

function nameOf(
  transitions: Workflow['transitions'],
  key: string,
  before: Edition,
  inserted: string,
): string {
  if (transitions[key] === undefined) throw new Error(`no step ${key} for ${inserted}`);
  return before.workflow.transitions[key] === undefined ? key : said(transitions[key].title, 'en');
}

const isSame = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
