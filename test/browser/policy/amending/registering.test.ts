import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { overflow, violations } from '../../support/visit.ts';
import { PATIENT } from './support/amending-page.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/acts/${name}`, import.meta.url), 'utf8');
/** No. 317 of 10.10.2025, in Kazakh; its extraction displaced words. */
const ORDER = fixture('amending-order.kk.txt');
/** No. 44-НҚ of 20.05.2026, in Russian. */
const OTHER = fixture('amending-order.ru.txt');

describeInBrowser('an act is registered', () => {
  const stage = onStage({ library: smallLibrary(), now: '2026-05-28T05:00:00Z' });
  let page: Page;

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const paste = async (text: string) => {
    await page.getByLabel('Paste the text').fill(text);
    await button('Split into provisions').click();
    await page.getByText(/^\d+ provisions found/).waitFor(PATIENT);
  };
  const provisions = () => page.locator('.act-provision').count();

  it('under a key made from its number and year, or one that can be a key', async () => {
    await page.goto('/policy/amendments/new');
    await page.getByLabel('Working title').fill('Order No. 317 of 10.10.2025');
    const key = page.getByLabel('Key of the act');
    await expect.poll(() => key.inputValue()).toBe('al-317-2025');
    await key.fill('№ 317');
    await page.getByText('Only small Latin letters, digits and hyphens').waitFor();
    await button('Begin').click();
    await page.getByText('Tick at least one service.').waitFor();
    await key.fill('al-7-2024');
    await page.getByText('The library has this act').waitFor();
    await key.fill('al-317-2025');
    await page.getByLabel('Guest card').check();
    await button('Begin').click();
    await page.getByLabel('Paste the text').waitFor(PATIENT);
  });

  it('after every provision found was shown, with what to look at beside it', async () => {
    await paste(ORDER);
    const preview = page.getByRole('region', { name: 'What was found' }).getByRole('listitem');
    const shown = await preview.count();
    expect(await page.locator('.act-found h3').innerText()).toBe(`${shown} provisions found`);
    expect(await page.locator('.split-preview').textContent()).toContain(
      'stand behind the end of the sentence',
    );
    expect(await provisions()).toBe(0);
    await button('Take it over').click();
    await page.getByText(`${shown} provisions taken over`).waitFor(PATIENT);
    expect(await provisions()).toBe(shown);
    await page.getByRole('heading', { level: 1, name: 'No. 317 of 10.10.2025' }).waitFor();
  });

  it('and what to look at stays until it was looked at', async () => {
    const noted = page.locator('.alert', { hasText: 'provisions to look at' });
    const before = await noted.getByRole('listitem').count();
    expect(before).toBeGreaterThan(1);
    await page.getByText('All changes saved').waitFor(PATIENT);
    await page.reload();
    await noted.getByRole('button', { name: 'Looked at' }).first().click({ timeout: 30_000 });
    await expect.poll(() => noted.getByRole('listitem').count()).toBe(before - 1);
  });

  it('not mixed with another act, unless one says that it is to be replaced', async () => {
    const number = page.getByLabel('Number', { exact: true });
    await paste(OTHER);
    await page.getByText('The text says No. 44-НҚ; this amendment is No. 317.').waitFor();
    expect(await button('Take it over').count()).toBe(0);
    await button('Cancel').click();
    expect(await number.inputValue()).toBe('317');
    await paste(OTHER);
    const shown = await page.locator('.split-preview').getByRole('listitem').count();
    await button('Replace what stands here').click();
    await page.getByText(`${shown} provisions taken over`).waitFor(PATIENT);
    expect(await provisions()).toBe(shown);
    expect(await number.inputValue()).toBe('44-НҚ');
    expect(await page.getByLabel('Registration number').inputValue()).toBe('40112');
  });

  it('with days that can be', async () => {
    await page.getByLabel('First published on').fill('2026-05-01');
    await page.getByText('The act was published on 1 May 2026, but adopted only on 20 May 2026').waitFor();
    await page.getByLabel('First published on').fill('2026-05-27');
    await page.getByText('It has effect from 7 June 2026').waitFor();
    expect(await page.locator('.field-error').count()).toBe(0);
  });

  it('and the order of work says what comes next', async () => {
    const order = page.getByRole('navigation', { name: 'The order of work' });
    expect(await order.locator('[aria-current="step"]').innerText()).toContain('Make parts');
    await order.getByRole('link', { name: 'How an order becomes an amendment' }).click();
    await page.getByRole('heading', { level: 1, name: 'How an order becomes an amendment' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
