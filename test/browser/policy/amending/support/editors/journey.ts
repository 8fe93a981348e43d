import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { documentsOf, draftEdition } from '../../../../../../engine/amending/draft-library.ts';
import { segments } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inWords, minutesOf, since } from '../../../../../support/keystroke-level.ts';
import { Hand } from '../../../../support/hand.ts';
import type { Stage } from '../../../../support/stage.ts';
import { saved, turnTo } from '../amending-page.ts';
import { filesBeforeTheOrder, ORDER, SERVICE, shippedDocument } from '../before-the-order.ts';
import { drafted } from '../drafted.ts';
import { inSequence } from './in-sequence.ts';

/** What each aspect of the order takes of somebody who uses the editors alone. These numbers may only go down. */
const ACTIONS = {
  service: 142,
  information: 90,
  standards: 47,
  entitlements: 24,
  facts: 15,
  form: 38,
  grounds: 53,
  documents: 56,
  evidence: 7,
  workflow: 181,
  deadlines: 16,
  notices: 95,
};

/** How many minutes each takes by the keystroke-level model, what is typed in a spreadsheet first included. They may only go down too. */
const MINUTES = {
  service: 17.7,
  information: 9,
  standards: 5.6,
  entitlements: 2.5,
  facts: 14.2,
  form: 4.6,
  grounds: 5.6,
  documents: 5.7,
  evidence: 0.6,
  workflow: 15.6,
  deadlines: 5.5,
  notices: 20,
};

/** The minutes above are rounded. */
const ROUNDING = 0.05;

const FILE = `services/${SERVICE}/amendments/${ORDER}.json`;

/** A draft of the order whose act stands in three languages, and whose part has all but some aspects. */
export interface Journey {
  readonly hand: Hand;
  /** The edition that the draft makes, as the server holds it. */
  edition(): Promise<Edition>;
}

/** Opens the draft where the aspects are still to be edited, in the library as it was before the order. */
export async function beginJourney(stage: Stage, aspects: readonly string[]): Promise<Journey> {
  const page = await stage.visit({ language: 'en', account: 'policy' });
  const address = await drafted(page, stage.url, {
    act: ORDER,
    service: SERVICE,
    documents: {
      [`acts/${ORDER}.json`]: shippedDocument(`acts/${ORDER}.json`),
      [FILE]: without(shippedDocument(FILE), aspects),
    },
  });
  await page.goto(address);
  const hand = new Hand(page);
  await turnTo(hand, 'Edit');
  return journeyAt(hand, address);
}

/** A draft that was begun at an address. */
export const journeyAt = (hand: Hand, address: string): Journey => ({
  hand,
  edition: () => editionOf(hand.page, address),
});

/** Edits an aspect: it comes out as the order has it, in no more actions than it ever took. */
export async function makeByEditors(
  { hand, edition }: Journey,
  aspect: keyof typeof ACTIONS,
  after: Edition,
  edit: (hand: Hand) => Promise<void>,
): Promise<void> {
  const begun = hand.spent;
  await edit(hand);
  await saved(hand.page);
  const taken = since(hand.spent, begun);
  // What facts rest on is said once the documents are there.
  const edited = aspect === 'evidence' ? 'facts' : aspect;
  process.stdout.write(`The ${aspect} took ${inWords(taken)}.\n`);
  expect(comparable(await edition())[edited]).toEqual(comparable(after)[edited]);
  expect(taken.actions).toBeLessThanOrEqual(ACTIONS[aspect]);
  expect(minutesOf(taken)).toBeLessThanOrEqual(MINUTES[aspect] + ROUNDING);
}

/** The amendment without what it does to some aspects. */
function without(amendment: unknown, aspects: readonly string[]): unknown {
  if (!isObject(amendment) || !isObject(amendment.parts)) throw new Error('no amendment');
  const parts = Object.entries(amendment.parts).map(([key, part]) => {
    if (!isObject(part) || !isObject(part.patch) || !Array.isArray(part.restates)) throw new Error('no part');
    const patch = Object.entries(part.patch).filter(([aspect]) => !aspects.includes(aspect));
    const restates = part.restates.filter(
      (pointer: unknown) => !aspects.includes(segments(String(pointer))[0] ?? ''),
    );
    return [key, { ...part, restates, patch: Object.fromEntries(patch) }];
  });
  return { ...amendment, parts: Object.fromEntries(parts) };
}

/**
 * An edition without its open questions: those of the first edition quote the order, which the library of this journey does not have yet. Of the procedure and
 * the information, what comes after what: an editor gives a new item the number between its neighbours.
 */
export function comparable({ open: _, information, workflow, ...edition }: Edition) {
  return { ...edition, information: inSequence(information), workflow: inSequence(workflow) };
}

async function editionOf(page: Page, address: string): Promise<Edition> {
  const id = address.split('/').at(-1) ?? '';
  const { documents } = await (await page.request.get(`/api/v1/amendments/${id}`)).json();
  const all = { ...documentsOf(filesBeforeTheOrder()), ...documents };
  const [part = ''] = Object.keys(documents[FILE].parts);
  const made = draftEdition(all, { service: SERVICE, act: ORDER, part });
  if (made === undefined) throw new Error('no edition');
  return made.edition;
}
