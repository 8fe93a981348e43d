import { beforeAll, expect, it } from 'vitest';
import {
  DAY,
  editionOfTheOrder,
  editionOn,
  libraryBeforeTheOrder,
} from '../browser/policy/amending/support/before-the-order.ts';
import { editDeadlines } from '../browser/policy/amending/support/editors/deadlines.ts';
import { editDocuments } from '../browser/policy/amending/support/editors/documents.ts';
import {
  editEvidence,
  editFacts,
  withoutEvidence,
} from '../browser/policy/amending/support/editors/facts.ts';
import { editForm } from '../browser/policy/amending/support/editors/form.ts';
import { editGrounds } from '../browser/policy/amending/support/editors/grounds.ts';
import {
  beginJourney,
  comparable,
  type Journey,
  makeByEditors,
} from '../browser/policy/amending/support/editors/journey.ts';
import { editNotices } from '../browser/policy/amending/support/editors/notices.ts';
import { editService } from '../browser/policy/amending/support/editors/service.ts';
import {
  editEntitlements,
  editInformation,
  editStandards,
} from '../browser/policy/amending/support/editors/smaller.ts';
import { editWorkflow } from '../browser/policy/amending/support/editors/workflow.ts';
import { describeInBrowser } from '../browser/support/browser.ts';
import { onStage } from '../browser/support/stage.ts';

describeInBrowser('all that an order changes is made by the editors alone', () => {
  const before = editionOn(libraryBeforeTheOrder(), DAY).edition;
  const after = editionOfTheOrder().edition;
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;

  beforeAll(async () => {
    journey = await beginJourney(stage, [
      ...['facts', 'form', 'grounds', 'documents', 'service', 'information', 'standards', 'entitlements'],
      ...['notices', 'workflow', 'deadlines'],
    ]);
  });

  it('the facts', () =>
    makeByEditors(journey, 'facts', withoutEvidence(after), (hand) => editFacts(hand, before, after)));

  it('the form', () => makeByEditors(journey, 'form', after, (hand) => editForm(hand, before, after)));

  it('the grounds', () => makeByEditors(journey, 'grounds', after, (hand) => editGrounds(hand, after)));

  it('the documents', () =>
    makeByEditors(journey, 'documents', after, (hand) => editDocuments(hand, before, after)));

  it('what facts rest on', () =>
    makeByEditors(journey, 'evidence', after, (hand) => editEvidence(hand, after)));

  it('the service', () =>
    makeByEditors(journey, 'service', after, (hand) => editService(hand, before, after)));

  it('the information', () =>
    makeByEditors(journey, 'information', after, (hand) => editInformation(hand, before, after)));

  it('the standards', () => makeByEditors(journey, 'standards', after, (hand) => editStandards(hand, after)));

  it('the entitlements', () =>
    makeByEditors(journey, 'entitlements', after, (hand) => editEntitlements(hand, before, after)));

  it('the notices', () =>
    makeByEditors(journey, 'notices', after, (hand) => editNotices(hand, before, after)));

  it('the procedure', () =>
    makeByEditors(journey, 'workflow', after, (hand) => editWorkflow(hand, before, after)));

  it('the deadlines', () => makeByEditors(journey, 'deadlines', after, (hand) => editDeadlines(hand, after)));

  it('make the edition of the order', async () => {
    expect(comparable(await journey.edition())).toEqual(comparable(after));
  });
});
