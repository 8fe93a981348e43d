import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ACT, ACT_FILE, AMENDMENT_FILE, actDocument, amendmentDocument } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, saved } from './support/amending-page.ts';
import { drafted } from './support/drafted.ts';

const SERVICE = 'guest-card';
const { main } = amendmentDocument.parts;
const documents = {
  [ACT_FILE]: actDocument,
  [AMENDMENT_FILE]: { ...amendmentDocument, parts: { main: { ...main, over: [], patch: {} } } },
};

describeInBrowser('an item of which an open question speaks', () => {
  const stage = onStage({ library: smallLibrary() });
  let page: Page;
  let hand: Hand;
  let address = '';

  const patchOf = async () => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[AMENDMENT_FILE].parts.main.patch;
  };
  const remove = async () => {
    await hand.click(
      page.getByRole('button', { name: /^Remove\s*: / }).filter({ hasText: 'Employment contract' }),
    );
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('group', { name: 'Form of the contract' }).waitFor(PATIENT);
    return dialog;
  };

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    address = await drafted(page, stage.url, { act: ACT, service: SERVICE, documents });
    await page.goto(`${address}/edit/${SERVICE}/main/documents`);
  });

  it('asks at once what becomes of it; both are one step of undo', async () => {
    const dialog = await remove();
    expect(await dialog.getByLabel('It ends too: it is answered by this.').isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await hand.click(dialog.getByRole('button', { name: /^Remove/ }));
    await expect
      .poll(patchOf, PATIENT)
      .toMatchObject({ documents: { contract: null }, open: { 'contract-form': null } });
    await hand.click(page.getByRole('button', { name: /^Undo/ }));
    await expect.poll(async () => Object.keys(await patchOf()), PATIENT).toEqual([]);
  });

  it('leaves it to stand where that is said, and is put back exactly as published, with what it cites', async () => {
    const dialog = await remove();
    await hand.click(dialog.getByLabel('It stands as it is; say anew what it is about.'));
    await hand.click(dialog.getByRole('button', { name: /^Remove/ }));
    await expect.poll(patchOf, PATIENT).toEqual({ documents: { contract: null } });
    await hand.click(page.getByRole('button', { name: /^Put back/ }));
    await page
      .getByText('Put back exactly as the published edition has it, with what it cites.')
      .waitFor(PATIENT);
    await expect.poll(async () => Object.keys(await patchOf()), PATIENT).toEqual([]);
  });
});
