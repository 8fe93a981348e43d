import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

const PAGE = '/services/quota-payments?variant=housing';
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describeInBrowser('the page of a service that pays', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });

  it('tells how the sum is worked out, with the table and the official value behind it', async () => {
    const page = await stage.visit({ language: 'en', at: PAGE });
    const sums = page.getByRole('region', { name: 'Sums of money' });
    await sums.waitFor();
    expect(spaced(await sums.innerText())).toContain('4325 ₸ from 1 January 2026');
    const table = sums.getByRole('table', { name: 'Monthly payment, in MCI' });
    const rows = await table.getByRole('row').allInnerTexts();
    // The guidance of 2026, question 9: in the country 18 MCI for two to four members, 21 for five and more.
    expect(rows.find((row) => row.includes('rural area') && row.includes('2–4 persons'))).toContain('18');
    expect(rows.find((row) => row.includes('rural area') && row.includes('5 persons or more'))).toContain(
      '21',
    );
    expect(await page.getByText('In short').locator('xpath=..').innerText()).toContain('12 months');
  });

  it('keeps a wide table in a region of its own that the keyboard can scroll', async () => {
    const page = await stage.visit({ language: 'kk', width: 320, at: PAGE });
    const region = page.locator('.scroll-table').first();
    await region.waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });
});
