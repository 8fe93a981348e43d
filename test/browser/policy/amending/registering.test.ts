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
/** The same order in another language, with a deadline of its own, a provision too many, and most of them left out. */
const RUSSIAN = `Приказ Министра от 10 октября 2025 года № 317
ПРИКАЗЫВАЮ:
1. Внести изменения в приказ от 22 июля 2013 года № 329-Ө-М (№ 8624).
2. Комитету обеспечить:
1) регистрацию приказа;
2) размещение приказа;
3) представление сведений в течение пяти рабочих дней после исполнения подпунктов 1) и 2) пункта 2.
3. Контроль возложить на вице-министра.
4. Приказ вводится в действие по истечении десяти календарных дней.
5. Ещё одно.`;
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
      'seem to stand where an extraction has put them',
    );
    expect(await provisions()).toBe(0);
    await page.getByLabel(/^Only what to look at/).check();
    const noted = await preview.count();
    expect(noted).toBeLessThan(shown);
    expect(await page.locator('.split-preview li[data-noted]').count()).toBe(noted);
    const first = preview.first();
    const mark = first.locator('.displaced dd').last();
    const proposed = await mark.innerText();
    await first.getByRole('button', { name: /^Put back/ }).click();
    expect(proposed).toContain('бұйрығына (Нормативтік');
    expect(await first.locator('.split-preview-text').innerText()).toContain('бұйрығына (Нормативтік');
    expect(await violations(page)).toEqual([]);
    await button('Take it over').click();
    await page.getByText(`${shown} provisions taken over`).waitFor(PATIENT);
    expect(await provisions()).toBe(shown);
    await page.getByRole('heading', { level: 1, name: 'No. 317 of 10.10.2025' }).waitFor();
  });

  const noted = () => page.locator('.act-provision[data-noted]');
  const kinds = () => page.locator('.alert', { hasText: 'to look at' });

  it('and what to look at stays until it was looked at, and the next one is there', async () => {
    const before = await noted().count();
    expect(before).toBeGreaterThan(10);
    await page.getByText('All changes saved').waitFor(PATIENT);
    await page.reload();
    await noted().first().getByRole('button', { name: 'Looked at, next' }).click({ timeout: 30_000 });
    await expect.poll(() => noted().count()).toBe(before - 1);
    const focused = page.locator('.act-provision[data-noted]', { has: page.locator(':focus') });
    await expect.poll(() => focused.count()).toBe(1);
    await kinds()
      .getByRole('button', { name: /^All looked at ?: Rows without a number/ })
      .click();
    expect(await kinds().innerText()).not.toContain('Rows without a number');
  });

  it('or goes by itself with its cause: words put back, said so, and taken back again', async () => {
    const paragraph = page.locator('.act-provision', { hasText: 'p1.p9-1.indent-1' });
    await paragraph.getByRole('button', { name: 'Put back' }).click();
    await expect.poll(() => paragraph.getAttribute('data-noted')).toBeNull();
    await paragraph.locator('.act-provision-head').click();
    const text = page.getByRole('textbox', { name: 'Text, Қазақша' });
    expect(await text.inputValue()).toContain('кодексінің 73-бабына сәйкес көрсетілетін қызметті');
    expect(await page.getByLabel('What was put right in the text').inputValue()).toContain('73-бабына');
    await paragraph.locator('.act-provision-head').click();
    await kinds()
      .getByRole('button', { name: /^Put all \d+ displaced words back$/ })
      .click();
    expect(await page.locator('.act-provision .displaced').count()).toBe(0);
    expect(await kinds().innerText()).not.toContain('Displaced words');
  });

  it('by addresses as the act gives them, where a provision belongs being chosen', async () => {
    const head = (id: string) =>
      page.locator('.act-provision-head', {
        has: page.locator('.mono', { hasText: new RegExp(`^${id}$`) }),
      });
    const waiting = page.locator('.act-provision', { has: head('annex.row-3.2.indent-2') });
    await waiting.getByRole('button', { name: 'Belongs to: annex, row 3', exact: true }).click();
    await head('annex.row-3.indent-3').waitFor(PATIENT);
    expect(await head('annex.row-3.indent-3').innerText()).toContain('annex, row 3, indent 3');
    await head('annex.row-3.2.indent-3').click();
    const belongs = page.getByLabel('Belongs under');
    expect(await belongs.locator('option:checked').innerText()).toBe('annex, row 3, 2');
    await belongs.selectOption({ label: 'annex, row 3' });
    await head('annex.row-3.indent-4').waitFor(PATIENT);
    await expect
      .poll(() => head('annex.row-3.indent-4').evaluate((el) => el === document.activeElement))
      .toBe(true);
  });

  it('and parted where the cursor stands', async () => {
    const text = page.getByRole('textbox', { name: 'Text, Қазақша' });
    const words = await text.inputValue();
    const at = words.indexOf('Мемлекеттік корпорацияда');
    await text.focus();
    await text.evaluate((area: HTMLTextAreaElement, to) => area.setSelectionRange(to, to), at);
    await button('Split here, at the cursor').click();
    const second = page.locator('.act-provision-head[aria-expanded="true"]');
    await expect.poll(() => second.locator('.mono').innerText()).toBe('annex.row-3.indent-5');
    expect(await text.inputValue()).toBe(words.slice(at));
    expect(await violations(page)).toEqual([]);
    await second.click();
  });

  it('joined by another language, whose other numbers and other provisions are to be looked at', async () => {
    const stood = await provisions();
    await paste(RUSSIAN);
    await page.getByText('The same act, another language (Русский)').waitFor();
    const list = (name: string) => page.locator('.act-found details', { hasText: name });
    expect(await list('New: 1').innerText()).toContain('para 5 Ещё одно.');
    expect(await list('Not in the text').locator('li').count()).toBe(stood - 7);
    await page
      .getByLabel(/^Only what to look at/)
      .first()
      .check();
    const preview = page.getByRole('region', { name: 'What was found' }).getByRole('listitem');
    expect(await preview.count()).toBe(2);
    expect(await preview.first().innerText()).toContain('the numbers differ, look at it');
    expect(await preview.last().innerText()).toContain('in one language only');
    expect(await violations(page)).toEqual([]);
    await button('Take it over').click();
    await page.getByText('7 of them joined provisions that stood here.').waitFor(PATIENT);
    const differing = page.locator('.act-provision', { hasText: 'the numbers differ' });
    expect(await differing.locator('.mono').allTextContents()).toEqual(['p2.3']);
    await differing.locator('.act-provision-head').click();
    await page
      .getByRole('textbox', { name: 'Text, Русский' })
      .fill(
        'представление сведений в течение трех рабочих дней после исполнения подпунктов 1) и 2) пункта 2.',
      );
    await expect.poll(() => differing.count()).toBe(0);
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
