import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aspectEditors } from '../../../../designer/policy/amending/editors/index.ts';
import { ACT, begun, edit, step, wholeOrder } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { Client } from '../../../support/server.ts';
import { describeInBrowser, launch } from '../../support/browser.ts';
import { type Site, startSite } from '../../support/site.ts';
import { overflow, violations, visit } from '../../support/visit.ts';
import { PATIENT } from './support/amending-page.ts';

const LIST = '/policy/amendments';
const ASPECTS = aspectEditors.map(({ id }) => id);

/** The same order under another key, written by someone and before its reviewers; its id. */
async function another(client: Client, act: string): Promise<string> {
  const id = await begun(client, { act });
  await edit(client, id, JSON.parse(JSON.stringify(wholeOrder).replaceAll(ACT, act)));
  await step(client, id, 'submit', { text: 'Six days' });
  return id;
}

describeInBrowser('every page of an amendment', () => {
  let site: Site;
  let browser: Browser;
  let address = '';
  /** Amendments in the states that a draft's author never sees a step in. */
  const later: string[] = [];

  beforeAll(async () => {
    site = await startSite({
      library: smallLibrary(),
      clock: { now: () => new Date('2025-05-01T05:00:00Z') },
    });
    browser = await launch();
    const client = new Client(`${site.url}/api/v1`);
    await client.post('/session', { account: 'policy', password: 'qagida-demo' });
    const second = new Client(`${site.url}/api/v1`);
    await second.post('/session', { account: 'policy-2', password: 'qagida-demo' });
    for (const [act, steps] of [
      ['al-6-2025', ['approve', 'publish']],
      ['al-7-2025', ['approve']],
      ['al-8-2025', []],
    ] as const) {
      const id = await another(client, act);
      for (const one of steps) expect((await step(second, id, one)).status).toBe(200);
      later.push(`${LIST}/${id}`);
    }
    const id = await begun(client);
    await edit(client, id, wholeOrder);
    await step(client, id, 'submit', { text: 'Six days' });
    await step(client, id, 'return', { text: 'A question' });
    address = `${LIST}/${id}`;
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each([
    ['light', 1280, 'en'],
    ['dark', 360, 'kk'],
  ] as const)('is whole and accessible in %s at %d pixels, in %s', async (colorScheme, width, language) => {
    const { page, complaints, close } = await visit(browser, {
      url: site.url,
      language,
      width,
      account: 'policy',
    });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const edits = ASPECTS.map((aspect) => `${address}/edit/guest-card/main/${aspect}`);
    const items = ['deadlines?item=/deadlines/decision', 'grounds?item=/grounds/banned'].map(
      (item) => `${address}/edit/guest-card/main/${item}`,
    );
    const paths = [
      LIST,
      `${LIST}/new`,
      address,
      ...['act', 'try', 'review'].map((one) => `${address}/${one}`),
    ];
    const found = await lookAt(page, [...paths, ...edits, ...items]);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['light', 360, 'ru'],
    ['dark', 1280, 'en'],
  ] as const)(
    'is so too when published, approved or in review, for the one who approves, in %s at %d pixels, in %s',
    async (colorScheme, width, language) => {
      const { page, complaints, close } = await visit(browser, {
        url: site.url,
        language,
        width,
        account: 'policy-2',
      });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const [published = ''] = later;
      expect(await lookAt(page, [published, ...later.map((one) => `${one}/review`)])).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  /** What is wrong with pages: too wide, or not accessible. */
  async function lookAt(page: Page, paths: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await page.locator('.policy h1').waitFor(PATIENT);
      await page.waitForLoadState('networkidle');
      await expect.poll(() => page.locator('.loading').count(), PATIENT).toBe(0);
      const name = path.replace(address, '');
      const wider = await overflow(page);
      if (wider > 0) found.push(`${name}: ${wider} pixels too wide`);
      found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
    }
    return [...new Set(found)];
  }
});
