import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';
import { Desk } from './support/desk.ts';
import { filePayment } from './support/file.ts';

const OPEN = '#open-which-day-mci';
/** The guidance of 2026, question 9: 70 times the MCI for each of four members; one MCI is 4325 tenge. 70 × 4325 × 4 = 1 211 000. */
const SUM = '1 211 000 ₸';

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describeInBrowser('a payment at the desk', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });
  let officer: Page;
  let desk: Desk;
  let id: string;

  beforeAll(async () => {
    const filed = await filePayment(stage.url);
    id = filed.id;
    officer = await stage.visit({ language: 'en', account: 'officer' });
    desk = new Desk(officer);
    await desk.openCase(filed.number ?? '');
  });

  const amount = async () => spaced(await desk.section('Amounts').innerText());

  it('is worked out in a line that can be checked, and does not stand while the law can be read otherwise', async () => {
    await desk.section('Amounts').waitFor();
    expect(await amount()).toContain('70 × MCI on 6 April 2026 (4325 ₸) × 4');
    expect(await amount()).toContain(`= ${SUM}`);
    expect(await amount()).toContain('it does not stand yet');
    expect(await amount()).toContain('The MCI of which day is paid');
    expect(await desk.section('Assessment').innerText()).toContain('Undetermined');
  });

  it('shows the readings side by side, with what each comes to', async () => {
    const table = officer.locator(OPEN).getByRole('region', { name: /under each reading/ });
    const rows = await table.getByRole('row').allInnerTexts();
    const row = (title: string) => spaced(rows.find((one) => one.includes(title)) ?? '');
    expect(row('the day of the application')).toContain(SUM);
    expect(row('the day of payment')).toContain('Not known');
    expect(row('the day of payment')).not.toContain(SUM);
  });

  it('stands once an officer has established the facts and chosen a reading, and may be granted', async () => {
    const check = await desk.openStep('Check the data');
    await check
      .getByRole('group', { name: 'Is included in the regional quota' })
      .getByLabel('Yes', { exact: true })
      .check();
    await check.getByLabel('Day of inclusion in the quota').fill('2026-03-02');
    await check
      .getByRole('group', { name: 'The relocation payment was made before' })
      .getByLabel('No', { exact: true })
      .check();
    await check.getByLabel(/^Evidence/).fill('Extract of the register');
    await desk.take(check, 'Check the data');
    const question = officer.locator(OPEN);
    await question.getByText('Settle it for this case').click();
    await question.getByRole('radio', { name: /^the day of the application/ }).check();
    await question
      .getByLabel('How it is settled and why')
      .fill('The sum is asked for on that day and known on it.');
    await question.getByRole('button', { name: 'Settle for this case' }).click();
    await question.getByText('Read as: the day of the application').waitFor();
    expect(await amount()).toContain(SUM);
    expect(await amount()).not.toContain('does not stand');
    await desk.section('Assessment').getByText('Grant', { exact: true }).waitFor();
    const grant = await desk.openStep('Decide to pay');
    await desk.take(grant, 'Decide to pay', true);
  });

  it('is told to the applicant once it is granted', async () => {
    await officer.goto(`/applications/${id}`);
    const granted = officer.getByRole('region', { name: 'What was granted' });
    await granted.waitFor();
    expect(spaced(await granted.innerText())).toContain(SUM);
  });

  it('is whole and accessible on a narrow screen, in Kazakh', async () => {
    const narrow = await stage.visit({
      language: 'kk',
      width: 320,
      account: 'officer',
      at: `/desk/cases/${id}`,
    });
    await narrow.locator('#amounts').waitFor();
    expect(await overflow(narrow)).toBeLessThanOrEqual(0);
    expect(await violations(narrow)).toEqual([]);
  });
});
