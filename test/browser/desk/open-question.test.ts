import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { Desk } from './support/desk.ts';
import { fileExtension, signedIn } from './support/file.ts';

describeInBrowser('an open question of law at the desk', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });
  let officer: Page;
  let desk: Desk;
  let id: string;

  beforeAll(async () => {
    const filed = await fileExtension(stage.url);
    id = filed.id;
    officer = await stage.visit({ language: 'en', account: 'officer' });
    desk = new Desk(officer);
    await desk.openCase(filed.number ?? '');
  });

  const stateFact = (question: string, option: string) =>
    state(question, (row) => row.getByLabel(option, { exact: true }).check());
  const stateDay = (question: string, day: string) =>
    state(question, (row) => row.getByLabel(question).fill(day));

  const state = async (question: string, answer: (row: Locator) => Promise<void>) => {
    const row = desk.section('Facts').locator('.fact').filter({ hasText: question });
    await row.getByRole('button', { name: /^(State|Correct)/ }).click();
    await answer(row);
    await row.getByLabel('Evidence').fill('Comparison with the originals');
    await row.getByRole('button', { name: 'Save' }).click();
    await row.getByText('Evidence: Comparison with the originals').waitFor();
  };

  it('holds back a ground that is true, and says why', async () => {
    // Two other questions would be decisive too; these facts say that they do not concern the case.
    await stateFact("The pilot project's own rules govern this case", 'no');
    await stateDay('Day on which the status granted before ended', '2026-03-06');
    await stateFact('The data in the documents are true', 'found not true');
    const ground = desk.section('Grounds').locator('#ground-false-data');
    await ground.getByText('Applies', { exact: true }).waitFor();
    expect(await ground.innerText()).toContain('Has no automatic effect because the law is open here');
    expect(await desk.section('Assessment').innerText()).toContain('Undetermined');
  });

  it('is settled for this case with a written reason, and the ground takes effect', async () => {
    const question = desk
      .section('Open questions')
      .locator('li')
      .filter({ has: officer.locator('#open-grounds-for-extension') });
    await question.getByText('Settle it for this case').click();
    await question.getByRole('button', { name: 'Settle for this case' }).click();
    await question.getByText('Write a reason of at least 10 characters.').waitFor();
    await question.getByText('Choose one').waitFor();
    await question.getByRole('radio', { name: 'They have their effect' }).check();
    await question
      .getByLabel('How it is settled and why')
      .fill('Article 20 of the Law speaks of extension too.');
    await question.getByRole('button', { name: 'Settle for this case' }).click();
    await question.getByText('Settled for this case by').waitFor();
    expect(await desk.section('Assessment').innerText()).toContain('Refuse');
    expect(await desk.section('Grounds').locator('#ground-false-data').innerText()).not.toContain(
      'Has no automatic effect',
    );
  });

  it('keeps what was typed when someone else changed the case meanwhile', async () => {
    const row = desk
      .section('Facts')
      .locator('.fact')
      .filter({ hasText: 'The candidate meets the conditions' });
    await row.getByRole('button', { name: /^State/ }).click();
    await row.getByRole('radio').first().check();
    await row.getByLabel('Evidence').fill('Seen at the counter');
    const ask = await signedIn(stage.url, 'officer');
    const current = await officer.request.get(`/api/v1/cases/${id}`);
    const { sequence } = await current.json();
    await ask(`/cases/${id}/events`, { transition: 'register', by: 'officer', expectedSequence: sequence });
    await row.getByRole('button', { name: 'Save' }).click();
    await row.getByText('Someone else changed this case meanwhile').waitFor();
    await row.getByRole('button', { name: 'Load the newest state' }).click();
    await row.getByText('Someone else changed this case meanwhile').waitFor({ state: 'detached' });
    expect(await row.getByLabel('Evidence').inputValue()).toBe('Seen at the counter');
    await row.getByRole('button', { name: 'Save' }).click();
    await row.getByText('Evidence: Seen at the counter').waitFor();
  });

  it('may be settled the other way, and the ground has no effect in this case', async () => {
    const question = desk
      .section('Open questions')
      .locator('li')
      .filter({ has: officer.locator('#open-grounds-for-extension') });
    await question.getByText('Settle it otherwise').click();
    await question.getByRole('radio', { name: 'They have no effect' }).check();
    await question.getByLabel('How it is settled and why').fill('Row 9 speaks of granting status only.');
    await question.getByRole('button', { name: 'Settle for this case' }).click();
    await desk
      .section('Grounds')
      .locator('#ground-false-data')
      .getByText('Has no effect in this case')
      .waitFor();
    expect(await desk.section('Assessment').innerText()).not.toContain('Refuse');
  });
});
