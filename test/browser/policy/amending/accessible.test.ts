import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { aspectEditors } from '../../../../designer/policy/amending/editors/index.ts';
import { ACT, begun, edit, step, wholeOrder } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { overflow, violations } from '../../support/visit.ts';
import { PATIENT } from './support/amending-page.ts';

const LIST = '/policy/amendments';
const ASPECTS = aspectEditors.map(({ id }) => id);
const HALF = Math.ceil(ASPECTS.length / 2);

/** The same order under another key, written by someone and before its reviewers; its id. */
async function another(client: Client, act: string): Promise<string> {
  const id = await begun(client, { act });
  await edit(client, id, JSON.parse(JSON.stringify(wholeOrder).replaceAll(ACT, act)));
  await step(client, id, 'submit', { text: 'Six days' });
  return id;
}

describeInBrowser('every page of an amendment', () => {
  const stage = onStage({ library: smallLibrary(), now: '2025-05-01T05:00:00Z' });
  let address = '';
  /** Amendments in the states that a draft's author never sees a step in. */
  const later: string[] = [];

  beforeAll(async () => {
    const client = await stage.as('policy');
    const second = await stage.as('policy-2');
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

  describe.each([
    ['light', 1280, 'en'],
    ['dark', 360, 'kk'],
  ] as const)('is whole and accessible in %s at %d pixels, in %s', (colorScheme, width, language) => {
    const seen = { language, width, colorScheme, account: 'policy' };

    it('around the editors', async () => {
      const pages = ['act', 'proposals', 'texts', 'try', 'review'].map((one) => `${address}/${one}`);
      expect(await lookAt(await stage.visit(seen), [LIST, `${LIST}/new`, address, ...pages])).toEqual([]);
    });

    it.each([ASPECTS.slice(0, HALF), ASPECTS.slice(HALF)])('in the editors %s and on', async (...aspects) => {
      const edits = aspects.map((aspect) => `${address}/edit/guest-card/main/${aspect}`);
      expect(await lookAt(await stage.visit(seen), edits)).toEqual([]);
    });

    it('with an item open, and as a table', async () => {
      const items = [
        'deadlines?item=/deadlines/decision',
        'grounds?item=/grounds/banned',
        'facts?view=table',
        'deadlines?view=table',
      ].map((item) => `${address}/edit/guest-card/main/${item}`);
      expect(await lookAt(await stage.visit(seen), items)).toEqual([]);
    });
  });

  it.each([
    ['light', 360, 'ru'],
    ['dark', 1280, 'en'],
  ] as const)(
    'is so too when published, approved or in review, for the one who approves, in %s at %d pixels, in %s',
    async (colorScheme, width, language) => {
      const page = await stage.visit({ language, width, colorScheme, account: 'policy-2' });
      const [published = ''] = later;
      expect(await lookAt(page, [published, ...later.map((one) => `${one}/review`)])).toEqual([]);
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
