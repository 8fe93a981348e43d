import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { isObject } from '../../../../engine/json/value.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, pick, saved } from './support/amending-page.ts';
import { libraryBeforeTheOrder, ORDER, SERVICE, shippedDocument } from './support/before-the-order.ts';
import { drafted } from './support/drafted.ts';

const FILE = `services/${SERVICE}/amendments/${ORDER}.json`;

describeInBrowser('several items are changed at once', () => {
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let page: Page;
  let hand: Hand;
  let address = '';
  const amendment = shippedDocument(FILE);
  const [part = ''] = Object.keys(isObject(amendment) && isObject(amendment.parts) ? amendment.parts : {});

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    const documents = { [`acts/${ORDER}.json`]: shippedDocument(`acts/${ORDER}.json`), [FILE]: amendment };
    address = await drafted(page, stage.url, { act: ORDER, service: SERVICE, documents });
  });

  const patchOf = async () => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[FILE].parts[part].patch;
  };
  const turnTo = async (aspect: string) => {
    await page.goto(`${address}/edit/${SERVICE}/${part}/${aspect}`);
    await hand.click(page.getByRole('button', { name: 'Change several...' }));
  };
  const bar = () => page.locator('.amend-several-bar').innerText();

  it('those that are ticked, with Shift all between two, get a form in one step of undo', async () => {
    await turnTo('documents');
    const boxes = page.locator('.amend-several-list').getByRole('checkbox');
    await hand.click(boxes.nth(1));
    await hand.click(boxes.nth(3), { modifiers: ['Shift'] });
    expect(await bar()).toMatch(/^3 are ticked\. They differ in: In what form; When it is required\.$/);
    const { documents: before } = await patchOf();
    await hand.choose(page.locator('.amend-several').getByLabel('In what form'), 'copy');
    const { documents } = await patchOf();
    const keys = ['autobiography', 'identity-documents', 'ethnicity-proof'];
    expect(keys.map((key) => documents[key].form)).toEqual(['copy', 'copy', 'copy']);
    expect(documents.application).toEqual(before.application);
    await expect.poll(bar, PATIENT).not.toContain('In what form');
    await hand.click(page.getByRole('button', { name: 'Undo' }));
    expect((await patchOf()).documents).toEqual(before);
  });

  it('a box that is so of some becomes so of all', async () => {
    await hand.click(page.locator('.amend-several').getByRole('button', { name: 'Tick all' }));
    const variant = page.locator('.amend-several-fields').getByRole('checkbox').first();
    expect(await variant.evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)).toBe(true);
    await hand.click(variant);
    const { documents } = await patchOf();
    const all = Object.values<{ appliesTo: readonly string[] }>(documents).map(({ appliesTo }) => appliesTo);
    expect(all.every((variants) => variants.includes('general'))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await hand.click(page.getByRole('button', { name: 'Undo' }));
  });

  it('all of them cite the provision that is selected', async () => {
    await turnTo('grounds');
    await hand.click(page.locator('.amend-several').getByRole('button', { name: 'Tick all' }));
    await pick(hand, 'p1.p4');
    await hand.click(page.locator('.amend-several').getByRole('button', { name: /^All of them cite/ }));
    const { grounds } = await patchOf();
    const cited = Object.values<{ citation: { by: { provision: string } } }>(grounds);
    expect(new Set(cited.map(({ citation }) => citation.by.provision))).toEqual(new Set(['p1.p4']));
    await hand.click(page.getByRole('button', { name: 'Undo' }));
  });
});
