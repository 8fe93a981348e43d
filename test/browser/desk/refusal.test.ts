import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';
import { choose, Desk } from './support/desk.ts';
import { fileGeneral } from './support/file.ts';

const REASON = 'The data of the birth certificate differ from those of the passport.';

describeInBrowser('a refusal at the desk', () => {
  const stage = onStage({ now: () => now });
  let officer: Page;
  let desk: Desk;
  let filed: ApplicationView;
  let now = new Date('2026-04-06T05:00:00Z');

  beforeAll(async () => {
    filed = await fileGeneral(stage.url);
    officer = await stage.visit({ language: 'en', account: 'officer' });
    desk = new Desk(officer);
  });

  it('begins in the queue, with the next duty', async () => {
    await officer.goto('/desk');
    const row = officer.getByRole('row').filter({ hasText: filed.number ?? '' });
    // Three working days after Monday 6 April: Thursday 9 April.
    await row.getByText('3 working days left').waitFor();
    expect(await row.innerText()).toContain('2026-04-09');
    expect(await violations(officer)).toEqual([]);
  });

  it('is registered and goes to the commission with what was found', async () => {
    await desk.openCase(filed.number ?? '');
    expect(await violations(officer)).toEqual([]);
    const registration = await desk.openStep('Register the application');
    await choose(registration, "The pilot project's own rules govern this case", 'no');
    await desk.take(registration, 'Register the application');
    const step = await desk.openStep('Send to the commission');
    for (const document of ['Autobiography', 'Identity documents', 'Copies of documents confirming'])
      await choose(step, document, 'presented');
    await choose(step, 'The documents presented are genuine', 'genuine');
    await choose(step, 'The data in the documents are true', 'found not true');
    await desk.take(step, 'Send to the commission');
    const ground = desk.section('Grounds').locator('#ground-false-data');
    await ground.getByText('Applies', { exact: true }).waitFor();
    expect(await ground.innerText()).toContain('«The data in the documents are true» is «found not true»');
    expect(await ground.innerText()).toContain('annex 2, row 9, 2)');
  });

  it('asks for what a step needs before it is taken', async () => {
    const step = await desk.openStep('Make the recommendation');
    await step.getByRole('button', { name: 'Make the recommendation' }).click();
    expect(await step.getByText('Fill this in.').count()).toBe(3);
    await choose(step, 'Recommendation of the commission', 'Refuse status');
    await step.getByLabel('Number and date of the minutes of the commission').fill('No. 8, 09.04.2026');
    await choose(step, 'The meeting was recorded on video', 'yes');
    await desk.take(step, 'Make the recommendation');
  });

  it('is decided provisionally, and the applicant is called to a hearing', async () => {
    now = new Date('2026-04-07T05:00:00Z');
    const title = 'Send a preliminary decision and a hearing notice';
    const step = await desk.openStep(title);
    await step.getByLabel('Day of the hearing').fill('2026-04-09');
    await step.getByLabel('Time and place (manner) of the hearing').fill('11:00, by video');
    await step.getByLabel('Reason in writing').fill(REASON);
    const summary = await desk.take(step, title, true);
    expect(summary).toContain('preliminary decision');
    expect(summary).toContain('annex 2, row 9, 2)');
    expect(await desk.section('Next steps').innerText()).toContain('Preliminary decision, hearing set');
    // Two working days from the notice of Tuesday 7 April.
    const hearing = desk.section('Deadlines').locator('#deadline-hearing');
    expect(await hearing.innerText()).toContain('9 April 2026');
  });

  it('hears the applicant, is decided, and the notice names the ground and the reason', async () => {
    now = new Date('2026-04-09T07:00:00Z');
    const hearing = await desk.openStep('Hold the hearing');
    await choose(hearing, 'The applicant took part in the hearing', 'yes');
    await desk.take(hearing, 'Hold the hearing');
    const step = await desk.openStep('Decide to refuse');
    await step.getByLabel('Reason in writing').fill(REASON);
    const summary = await desk.take(step, 'Decide to refuse', true);
    expect(summary).toContain(REASON);
    const notice = desk.section('Next steps').locator('.notice-paper');
    expect(await notice.innerText()).toContain(filed.number ?? 'no number');
    expect(await notice.innerText()).toContain(REASON);
    expect(await violations(officer)).toEqual([]);
  });

  it('is sent and closed', async () => {
    await desk.take(await desk.openStep('Send the decision to refuse'), 'Send the decision to refuse');
    await officer.goto('/desk?status=closed');
    const row = officer.getByRole('row').filter({ hasText: filed.number ?? '' });
    expect(await row.innerText()).toContain('Refuse');
  });

  it.each(['kk', 'ru'] as const)('reads in %s on a narrow screen, whole and accessible', async (language) => {
    const narrow = await stage.visit({ language, width: 360, account: 'officer' });
    for (const path of ['/desk', '/desk?status=closed', `/desk/cases/${filed.id}`, '/desk/new']) {
      await narrow.goto(path);
      await narrow.locator('.desk h1').waitFor();
      await narrow.waitForLoadState('networkidle');
      expect(await overflow(narrow), path).toBeLessThanOrEqual(0);
      // Slow on pages this long, and the same in every language.
      if (language === 'kk') expect(await violations(narrow), path).toEqual([]);
    }
  });
});
