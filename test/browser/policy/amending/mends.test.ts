import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { get } from '../../../../engine/json/pointer.ts';
import {
  ACT,
  ACT_FILE,
  AMENDMENT_FILE,
  actDocument,
  amendmentDocument,
  begun,
  edit,
} from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, saved } from './support/amending-page.ts';

const text = (word: string) => ({ kk: word, ru: word, en: word, unofficial: ['ru', 'en'] });
const provisions = { p1: { order: 1, text: { kk: 'Алты жұмыс күні', en: 'Six days', unofficial: ['en'] } } };
const FACT = 'consent-given';
const GROUND = 'no-consent';

/** The order takes a document away of which an open question speaks, and refuses for want of a consent that nobody asks for. */
const documents = {
  [ACT_FILE]: { ...actDocument, provisions },
  [AMENDMENT_FILE]: {
    ...amendmentDocument,
    parts: {
      main: {
        ...amendmentDocument.parts.main,
        patch: {
          ...amendmentDocument.parts.main.patch,
          documents: { contract: null },
          facts: {
            [FACT]: { order: 90, title: text('Consent'), kind: 'boolean', establishedBy: 'applicant' },
          },
          grounds: {
            [GROUND]: {
              order: 90,
              text: text('No consent'),
              effect: 'refuse',
              appliesTo: ['first', 'renewal'],
              when: { fact: FACT, operator: 'is', value: false },
            },
          },
        },
      },
    },
  },
};

describeInBrowser('what was found is mended where it is found', () => {
  const stage = onStage({ library: smallLibrary() });
  let client: Client;
  let page: Page;
  let id = '';
  const patch = async (pointer: string) => {
    await saved(page);
    const { documents: now } = (await client.get(`/amendments/${id}`)).json;
    return get(now[AMENDMENT_FILE], `/parts/main/patch${pointer}`);
  };
  const finding = (words: string | RegExp) =>
    page.locator('.amending-findings > li').filter({ hasText: words });
  const hasFocus = () => page.locator('.mends-told').evaluate((told) => told === document.activeElement);

  beforeAll(async () => {
    client = await stage.as('policy');
    id = await begun(client);
    const operations = Object.entries(documents).map(([file, after]) => ({ file, pointer: '', after }));
    expect((await edit(client, id, operations)).status).toBe(200);
    page = await stage.visit({ language: 'en', account: 'policy' });
    await page.goto(`/policy/amendments/${id}`);
  });

  it('ends an open question that speaks of what is gone, and takes it back in one step', async () => {
    const end = page.getByRole('button', { name: /^The question no longer stands/ }).first();
    await end.click(PATIENT);
    await page.getByText('The open question was ended').first().waitFor(PATIENT);
    expect(await patch('/open')).toEqual({ 'contract-form': null });
    await page.keyboard.press('Control+z');
    await expect.poll(() => end.count(), PATIENT).toBe(1);
    expect(await patch('/open')).toBeUndefined();
    await end.click();
    await expect.poll(() => end.count(), PATIENT).toBe(0);
  });

  it('puts a fact that nobody asks for on a page of the form', async () => {
    const asked = finding('Consent').filter({ has: page.getByLabel('Page of the form') });
    await asked.first().waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    await asked.first().getByLabel('Page of the form').selectOption({ label: 'Person' });
    await asked
      .first()
      .getByRole('button', { name: /^Put it on this page/ })
      .click();
    await page.getByText('“Consent” is asked on the page “Person”').waitFor(PATIENT);
    expect(await hasFocus()).toBe(true);
    expect(await patch(`/form/pages/person/fields/${FACT}/order`)).toBe(3);
    await expect.poll(() => page.getByLabel('Page of the form').count(), PATIENT).toBe(0);
  });

  it('cites a provision of the act for what cites none', async () => {
    const pick = page.getByLabel('Cite a provision of the act').first();
    await pick.fill('Six');
    await page.getByRole('option', { name: /para 1/ }).click();
    await page.getByText('para 1 is cited').waitFor(PATIENT);
    expect(await patch(`/grounds/${GROUND}/citation`)).toEqual({ act: ACT, provision: 'p1' });
  });

  it('keeps a question that is looked at and still stands, with the reason and who says so', async () => {
    await edit(client, id, [
      { file: AMENDMENT_FILE, pointer: '/parts/main/patch/open', before: { 'contract-form': null } },
      {
        file: AMENDMENT_FILE,
        pointer: '/parts/main/patch/documents/contract',
        before: null,
        after: { number: '9)' },
      },
    ]);
    await page.goto(`/policy/amendments/${id}/review`);
    const check = page.locator('.review-checks li').filter({ hasText: 'open question' });
    await check.getByText('One open question was asked of the law as it was').waitFor(PATIENT);
    await page.getByRole('button', { name: /^Looked at: it still stands/ }).click();
    await page.getByRole('button', { name: 'It stands', exact: true }).click();
    await page.getByText('Say why it still stands.').waitFor();
    await page.getByLabel('Why it still stands').fill('The form is still not given.');
    await page.getByRole('button', { name: 'It stands', exact: true }).click();
    await check.getByText('No open question of the law as it was is left standing').waitFor(PATIENT);
    await page.getByText('One was looked at and still stands').click();
    const said = page.locator('.review-remark', { hasText: 'The form is still not given.' });
    expect(await said.count()).toBe(1);
    expect(await said.innerText()).toContain('Ерлан');
    expect(await violations(page)).toEqual([]);
  });

  it('leads to a case at a boundary and to the texts', async () => {
    await page.goto(`/policy/amendments/${id}/try?service=guest-card&part=main&day=2025-08-31`);
    await expect.poll(() => page.getByLabel('Day of assessment').inputValue(), PATIENT).toBe('2025-08-31');
    await expect.poll(() => page.url(), PATIENT).not.toContain('day=');
  });
});
