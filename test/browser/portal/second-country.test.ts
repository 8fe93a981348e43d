import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixtureFolder, openFiles, readLibrary } from '../../support/library.ts';
import { Desk } from '../desk/support/desk.ts';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';
import { beginDraft } from './begin.ts';
import { mouse } from './filler.ts';

/** Sunday 9 March 2025, 10:00 in the second country; Monday is a holiday there, Friday and Saturday are its weekend. */
const NOW = '2025-03-09T06:00:00Z';

describeInBrowser('a country with a language, a currency and a weekend of its own', () => {
  const stage = onStage({ library: openFiles(readLibrary(fixtureFolder('second-country'))), now: NOW });

  test.each([360, 1280])('is read, applied in and decided at a width of %i pixels', async (width) => {
    const page = await stage.visit({ language: 'en', width, account: 'applicant' });
    await chooseLanguage(page, 'Hsidez');
    // The definitions are in their language; the interface, which does not speak it, is in English.
    await page.getByRole('link', { name: 'Gniroom timrep' }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.evaluate(() => localStorage.getItem('qagida-language'))).toBe('zz');

    const number = await apply(page);
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/undefined|\bfill\.|\bcase\./);
    expect(await complaintsOfAxe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await chooseLanguage(page, 'Русский');
    // No wording in Russian: the authoritative one, with its language named.
    await page.goto('/services/mooring-permit');
    await page.locator('.fallback-mark').filter({ hasText: 'Hsidez' }).first().waitFor();
    expect(await overflow(page)).toBe(0);

    await decide(await stage.visit({ language: 'zz', width, account: 'officer' }), number);
  });
});

/** What is wrong with the page; the code of an invented language is in no register of languages. */
const complaintsOfAxe = async (page: Page): Promise<readonly string[]> =>
  (await violations(page)).filter((one) => !one.startsWith('valid-lang'));

async function chooseLanguage(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  const menu = page.locator('.menu-button');
  if (!(await button.isVisible()) && (await menu.count()) > 0) await menu.click();
  await button.click();
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
}

/** Applies in the country's own language; gives the number of the application. */
async function apply(page: Page): Promise<string> {
  const hands = mouse(page);
  const proceed = () => hands.press('.question-form button[type=submit]');
  await beginDraft(page, hands, '/services/mooring-permit?variant=first');
  await page.getByLabel('Eman').fill('Ada Reed');
  await hands.answer('q_harbour', '=old');
  await hands.answer('q_boat-length', '8.5');
  await hands.answer('q_months-requested', '6');
  await proceed();
  await page.waitForURL('**/page/crew');
  await page.locator('#q_crew').click();
  const member = page.locator('.list-item').first();
  await member.getByLabel('Eman').fill('Ada Reed');
  await member.getByLabel('Ega').fill('30');
  await member.locator('input[type=radio][value=true]').check();
  await proceed();
  await page.waitForURL('**/documents');
  await hands.press('.fill-main .button-row .button-primary');
  await page.locator('#confirm').check();
  await hands.press('.fill-main .button-row .button-primary');
  const receipt = page.locator('.receipt-number');
  await receipt.waitFor();
  return (await receipt.innerText()).trim();
}

/** An officer acknowledges and grants; the fee, the due day and the notice are the country's. */
async function decide(page: Page, number: string): Promise<void> {
  const desk = new Desk(page);
  await desk.openCase(number);
  const acknowledge = await desk.openStep('Egdelwonkca');
  await acknowledge.getByLabel('Shtreb nekat').fill('12');
  await desk.take(acknowledge, 'Egdelwonkca');
  // 2 times 32.5; three working days without the weekend and Lantern Day: Tuesday 11 to Thursday 13 March.
  expect(await page.locator('main').innerText()).toMatch(/65\sZDR/);
  expect(await page.locator('main').innerText()).toContain('13 March 2025');
  const grant = await desk.openStep('Tnarg eht timrep');
  await grant.locator('input[type=radio][value=true]').first().check();
  await desk.take(grant, 'Tnarg eht timrep', true);
  const notice = desk.section('Next steps').locator('.notice-paper');
  expect(await notice.innerText()).toContain('eht timrep rof 8.5 sertem si detnarg no 9 March 2025');
  expect(await overflow(page)).toBe(0);
  expect(await complaintsOfAxe(page)).toEqual([]);
}
