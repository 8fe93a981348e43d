import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { saved } from './support/amending-page.ts';
import { DAY, editionOfTheOrder, editionOn, libraryBeforeTheOrder } from './support/before-the-order.ts';
import { editDocuments, editGrounds } from './support/editors/aspects.ts';
import { beginJourney, type Journey, withoutOpen } from './support/editors/journey.ts';

/** What the grounds and the documents of the order take of somebody who uses the editors alone. These numbers may only go down. */
const ACTIONS = { grounds: 68, documents: 57 };

describeInBrowser('an order is turned into items by the editors alone', () => {
  const before = editionOn(libraryBeforeTheOrder(), DAY).edition;
  const after = editionOfTheOrder().edition;
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;

  beforeAll(async () => {
    journey = await beginJourney(stage, ['grounds', 'documents']);
  });

  it('makes the grounds of the provisions that say them', async () => {
    const { hand } = journey;
    const begun = hand.actions;
    await editGrounds(hand, after);
    await saved(hand.page);
    expect((await journey.edition()).grounds).toEqual(after.grounds);
    process.stdout.write(`The grounds took ${hand.actions - begun} actions.\n`);
    expect(hand.actions - begun).toBeLessThanOrEqual(ACTIONS.grounds);
  });

  it('sets out the documents anew, under the keys of those that stay', async () => {
    const { hand } = journey;
    const begun = hand.actions;
    await editDocuments(hand, before, after);
    await saved(hand.page);
    expect((await journey.edition()).documents).toEqual(after.documents);
    process.stdout.write(`The documents took ${hand.actions - begun} actions.\n`);
    expect(hand.actions - begun).toBeLessThanOrEqual(ACTIONS.documents);
    expect(withoutOpen(await journey.edition())).toEqual(withoutOpen(after));
  });
});
