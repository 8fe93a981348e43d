import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { DAY, editionOfTheOrder, editionOn, libraryBeforeTheOrder } from './support/before-the-order.ts';
import { editDocuments } from './support/editors/documents.ts';
import { editGrounds } from './support/editors/grounds.ts';
import { beginJourney, comparable, type Journey, makeByEditors } from './support/editors/journey.ts';

describeInBrowser('an order is turned into items by the editors alone', () => {
  const before = editionOn(libraryBeforeTheOrder(), DAY).edition;
  const after = editionOfTheOrder().edition;
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;

  beforeAll(async () => {
    journey = await beginJourney(stage, ['grounds', 'documents']);
  });

  it('makes the grounds of the provisions that say them', () =>
    makeByEditors(journey, 'grounds', after, (hand) => editGrounds(hand, after)));

  it('sets out the documents anew, under the keys of those that stay', async () => {
    await makeByEditors(journey, 'documents', after, (hand) => editDocuments(hand, before, after));
    expect(comparable(await journey.edition())).toEqual(comparable(after));
  });
});
