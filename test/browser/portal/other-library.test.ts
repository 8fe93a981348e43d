import { expect, test } from 'vitest';
import { smallLibrary } from '../../support/library.ts';
import type { Client } from '../../support/server.ts';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';
import { beginDraft } from './begin.ts';
import { mouse } from './filler.ts';

const NOW = '2025-03-10T06:00:00Z';

describeInBrowser('a service of another country, added by data alone', () => {
  const stage = onStage({ library: smallLibrary(), now: NOW });

  test('is applied for, asked about and answered', async () => {
    const page = await stage.visit({
      language: 'en',
      account: 'applicant',
    });
    const hands = mouse(page);
    const proceed = () => hands.press('.question-form button[type=submit]');
    const draft = await beginDraft(page, hands, '/services/guest-card?variant=first');
    await hands.answer('q_full-name', 'Ada Bell');
    await hands.answer('q_birth-date', ['1', '4', '1890']);
    await proceed();
    expect(await page.locator('#q_birth-date-error').textContent()).toContain('1 January 1900 or later');
    await hands.answer('q_birth-date', ['1', '4', '1990']);
    await proceed();

    await page.waitForURL('**/page/stay');
    const steps = page.locator('.step');
    await hands.answer('q_purpose', '=work');
    await hands.answer('q_employer', 'A secret employer');
    expect(await steps.allTextContents()).not.toContain('Family');
    await hands.answer('q_purpose', '=family');
    await expect.poll(() => page.locator('#q_employer').count()).toBe(0);
    await expect.poll(() => steps.allTextContents()).toContain('Family');
    await hands.answer('q_purpose', '=study');
    await expect.poll(() => steps.allTextContents()).not.toContain('Family');
    await hands.answer('q_arrival-date', ['1', '3', '2025']);
    await hands.answer('q_town', '=port');
    for (const [typed, message] of [
      ['six', 'Enter a whole number in digits'],
      ['40', 'The number must be 36 or less'],
    ] as const) {
      await hands.answer('q_months-requested', typed);
      await proceed();
      await expect.poll(() => page.locator('#q_months-requested-error').textContent()).toContain(message);
    }
    await hands.answer('q_months-requested', '6');
    await hands.answer('q_has-home', '=true');
    await proceed();
    await page.waitForURL('**/documents');
    await hands.press('.fill-main .button-row .button-primary');
    await page.getByText('Ada Bell').waitFor();
    expect(await page.locator('main').textContent()).toContain('6 months');
    expect(await page.locator('main').textContent()).not.toContain('A secret employer');
    await page.locator('#confirm').check();
    await hands.press('.fill-main .button-row .button-primary');
    await page.locator('.receipt-number').waitFor();

    const id = draft.split('/')[2] ?? '';
    await askQuestion(await stage.as('officer'), id);
    await page.goto(`/applications/${id}`);
    await page.getByRole('button', { name: /Answer$/ }).click();
    await page.getByLabel('In your own words').fill('I live with my aunt.');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.getByRole('button', { name: /Answer$/ }).count()).toBe(0);
    expect(await reasons(await stage.as('officer'), id)).toEqual([
      'Where do you live?',
      'I live with my aunt.',
    ]);
  });
});

/** An officer asks the applicant something. */
async function askQuestion(desk: Client, id: string): Promise<void> {
  const { sequence } = (await desk.get(`/cases/${id}`)).json;
  const body = { transition: 'ask', by: 'officer', reason: 'Where do you live?', expectedSequence: sequence };
  expect((await desk.post(`/cases/${id}/events`, body)).status).toBe(200);
}

/** What was written with the steps of the case, as its file has it. */
async function reasons(desk: Client, id: string): Promise<readonly string[]> {
  const { timeline } = (await desk.get(`/cases/${id}`)).json;
  return timeline.flatMap(({ reason }: { reason?: string }) => reason ?? []);
}
