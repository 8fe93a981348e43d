import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT } from './support/amending-page.ts';
import { libraryBeforeTheOrder, ORDER, SERVICE, shippedDocument } from './support/before-the-order.ts';
import { drafted } from './support/drafted.ts';
import { type Read, readIn } from './support/reading.ts';

/** What reading the whole review took at most so far: it may only become less. */
const HELD = {
  kk: { law: 1314, changes: 1812, around: 578 },
  en: { law: 1792, changes: 2302, around: 713 },
} as const satisfies Record<string, Read>;

describeInBrowser('reading the review of a long order', () => {
  const stage = onStage({ library: libraryBeforeTheOrder(), now: '2025-10-16T05:00:00Z' });
  let address = '';

  beforeAll(async () => {
    const page = await stage.visit({ language: 'en', account: 'policy' });
    const files = [`acts/${ORDER}.json`, `services/${SERVICE}/amendments/${ORDER}.json`];
    const documents = Object.fromEntries(files.map((file) => [file, shippedDocument(file)]));
    address = await drafted(page, stage.url, { act: ORDER, service: SERVICE, documents });
  });

  it.each(['kk', 'en'] as const)('takes no more words than before, in %s', async (language) => {
    const page = await stage.visit({ language, account: 'policy-2' });
    await page.goto(`${address}/review`);
    const list = page.locator('.review-rows');
    await list.waitFor(PATIENT);
    const all = page.locator('.review-rows + button');
    if ((await all.count()) > 0) await all.click();
    const read = await readIn(list);
    console.info(`words to read in ${language}: ${JSON.stringify(read)}`);
    for (const kind of ['law', 'changes', 'around'] as const)
      expect(read[kind], kind).toBeLessThanOrEqual(HELD[language][kind]);
  });
});
