import { expect, test } from 'vitest';
import { filesWithAppeal } from '../../support/appeal.ts';
import { submitted } from '../../support/guest-card.ts';
import { openFiles } from '../../support/library.ts';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

const NOW = '2025-03-10T06:00:00Z';

describeInBrowser('a complaint about a decision', () => {
  const stage = onStage({ library: openFiles(filesWithAppeal()), now: NOW });

  test('begins at the decision, with its number, and is shown on both cases', async () => {
    const [applicant, officer] = [await stage.as('applicant'), await stage.as('officer')];
    const { id, number, sequence } = await submitted(applicant);
    const page = await stage.visit({
      language: 'en',
      account: 'applicant',
      at: `/applications/${id}`,
    });
    await page.locator('.timeline-item').first().waitFor();
    expect(await page.locator('#about-decision').count()).toBe(0);

    const known = await officer.put(`/cases/${id}/facts`, {
      facts: { banned: true },
      evidence: 'Register',
      expectedSequence: sequence,
    });
    const refused = await officer.post(`/cases/${id}/decision`, {
      transition: 'refuse',
      by: 'officer',
      reason: 'Banned until 2026',
      expectedSequence: known.json.sequence,
    });
    expect(refused.status).toBe(200);

    await page.reload();
    await page.getByRole('button', { name: 'Complain about this decision' }).click();
    // Nothing else is asked, so the draft is ready to be looked over.
    await page.waitForURL('**/fill/check');
    await expect.poll(() => page.locator('main').textContent()).toContain(number);
    await page.locator('#confirm').check();
    await page.locator('.fill-main .button-row .button-primary').click();
    await page.locator('.receipt-number').waitFor();

    await page.goto(`/applications/${id}`);
    await page.locator('.related-cases a').click();
    await expect.poll(() => page.locator('.related-cases').textContent()).toContain(number);
    expect(await page.locator('.related-cases').textContent()).toContain('Refused');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBe(0);

    const desk = await stage.visit({ language: 'en', account: 'officer', at: `/desk/cases/${id}` });
    await desk.locator('.related-cases a').click();
    await expect.poll(() => desk.locator('.related-cases').textContent()).toContain(number);
  });
});
