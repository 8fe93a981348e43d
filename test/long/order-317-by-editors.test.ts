import { beforeAll, expect, it } from 'vitest';
import { saved } from '../browser/policy/amending/support/amending-page.ts';
import {
  DAY,
  editionOfTheOrder,
  editionOn,
  libraryBeforeTheOrder,
} from '../browser/policy/amending/support/before-the-order.ts';
import {
  editDeadlines,
  editDocuments,
  editGrounds,
  editNotices,
} from '../browser/policy/amending/support/editors/aspects.ts';
import {
  beginJourney,
  type Journey,
  withoutOpen,
} from '../browser/policy/amending/support/editors/journey.ts';
import { describeInBrowser } from '../browser/support/browser.ts';
import { onStage } from '../browser/support/stage.ts';

/** What each aspect of the order takes of somebody who uses the editors alone. These numbers may only go down. */
const ACTIONS = { grounds: 68, documents: 57, deadlines: 90, notices: 112 };

describeInBrowser('the lists of an order are made by the editors alone', () => {
  const before = editionOn(libraryBeforeTheOrder(), DAY).edition;
  const after = editionOfTheOrder().edition;
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;

  beforeAll(async () => {
    journey = await beginJourney(stage, Object.keys(ACTIONS));
  });

  it.each([
    ['grounds', () => editGrounds(journey.hand, after)],
    ['documents', () => editDocuments(journey.hand, before, after)],
    ['deadlines', () => editDeadlines(journey.hand, after)],
    ['notices', () => editNotices(journey.hand, before, after)],
  ] as const)('the %s', async (aspect, edit) => {
    const { hand } = journey;
    const begun = hand.actions;
    await edit();
    await saved(hand.page);
    process.stdout.write(`The ${aspect} took ${hand.actions - begun} actions.\n`);
    expect((await journey.edition())[aspect]).toEqual(after[aspect]);
    expect(hand.actions - begun).toBeLessThanOrEqual(ACTIONS[aspect]);
  });

  it('make the edition of the order', async () => {
    expect(withoutOpen(await journey.edition())).toEqual(withoutOpen(after));
  });
});
