import { expect, test } from 'vitest';
import { smallLibrary } from '../../support/library.ts';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';
import { beginDraft } from './begin.ts';
import { mouse } from './filler.ts';

const NOTICE = { kk: 'Сот шешімі бойынша', ru: 'По решению суда', en: 'By a ruling of the court' };
const SERVICE = '/services/guest-card?variant=first';

describeInBrowser('a suspended service', () => {
  const stage = onStage({ library: smallLibrary(), now: '2025-03-10T06:00:00Z' });

  test('says so on its card, its page and in the form of a draft', async () => {
    const page = await stage.visit({
      language: 'en',
      account: 'applicant',
    });
    const draft = await beginDraft(page, mouse(page), SERVICE);
    const policy = await stage.as('policy');
    const body = { notice: NOTICE, reason: 'Ruling No. 1' };
    expect((await policy.post('/services/guest-card/suspension', body)).status).toBe(201);

    await page.goto('/');
    await page.locator('.service-cards').getByText('Suspended').waitFor();
    for (const path of [SERVICE, draft]) {
      await page.goto(path);
      await page.locator('.alert').getByText(NOTICE.en).waitFor();
      expect([path, await violations(page)]).toEqual([path, []]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page)).toBe(0);
    }
    await page.goto(SERVICE);
    await page.locator('#apply').waitFor();
    expect(await page.getByRole('button', { name: 'Start the application' }).count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toContain('Ruling No. 1');

    expect((await policy.delete('/services/guest-card/suspension')).status).toBe(204);
    await page.goto(SERVICE);
    await page.getByRole('button', { name: 'Start the application' }).waitFor();
  });
});
