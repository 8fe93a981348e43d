import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import {
  ACT,
  ACT_FILE,
  AMENDMENT_FILE,
  actDocument,
  amendmentDocument,
  begun,
  edit,
  step,
  wholeOrder,
} from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { overflow, violations } from '../../support/visit.ts';
import { PATIENT, saved } from './support/amending-page.ts';
import { drafted } from './support/drafted.ts';

const SERVICE = 'guest-card';
const { main } = amendmentDocument.parts;
const PLACE = `parts/${SERVICE}/main`;

/** An act in two languages, and items that were written from it; one reason stands twice. */
const documents = {
  [ACT_FILE]: {
    ...actDocument,
    provisions: {
      p1: { order: 1, text: { kk: 'Шешім алты күнде', ru: 'Решение за шесть дней' } },
      p2: { order: 2, text: { kk: 'Ресми' } },
      p3: { order: 3, text: { kk: 'Күшіне енеді' } },
    },
  },
  [AMENDMENT_FILE]: {
    ...amendmentDocument,
    parts: {
      main: {
        ...main,
        patch: {
          ...main.patch,
          notices: {
            letter: {
              order: 1,
              title: { kk: 'Хат' },
              body: { kk: 'Бірінші жол\nКүні {{date}}' },
            },
          },
        },
        withoutEffect: { p2: { kk: 'Тек ресімдейді' }, p3: { kk: 'Тек ресімдейді' } },
      },
    },
  },
};

describeInBrowser('the texts of a draft', () => {
  const stage = onStage({ library: smallLibrary() });
  let page: Page;
  let hand: Hand;
  let address = '';

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    address = await drafted(page, stage.url, { act: ACT, service: SERVICE, documents });
    await page.goto(`${address}/texts`);
    await grid().waitFor(PATIENT);
  });

  const grid = () => page.getByRole('grid', { name: 'Texts' });
  const rowOf = (what: string): Locator => grid().getByRole('row').filter({ hasText: what });
  const cell = (what: string, column: number): Locator => rowOf(what).getByRole('gridcell').nth(column);
  const documentAt = async (file: string) => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[file];
  };
  const partOf = async () => (await documentAt(AMENDMENT_FILE)).parts.main;
  const pasteInto = (where: Locator, data: Readonly<Record<string, string>>) =>
    where.evaluate((element, given) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, data);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  it('those that lack a language come first, and are counted', async () => {
    await page.getByText('7 of 10 lack English', { exact: true }).waitFor(PATIENT);
    await page.getByText('6 of 10 lack Русский', { exact: true }).waitFor(PATIENT);
    expect(await grid().getByRole('rowheader').count()).toBe(7);
    await hand.choose(page.getByLabel('What is missing'), '');
    await expect.poll(() => grid().getByRole('rowheader').count()).toBe(10);
    await hand.choose(page.getByLabel('What it belongs to'), 'reasons');
    await expect.poll(() => grid().getByRole('rowheader').count()).toBe(2);
    await hand.choose(page.getByLabel('What it belongs to'), '');
    await hand.fill(page.getByLabel('Search'), 'алты');
    await expect.poll(() => grid().getByRole('rowheader').count()).toBe(1);
    await hand.fill(page.getByLabel('Search'), '');
    await hand.choose(page.getByLabel('What is missing'), 'any');
  });

  it('a cell is typed over by keyboard, in several lines; a language that the act does not speak is unofficial', async () => {
    await hand.click(cell('Notice: Body', 1));
    // Letters without a key of their own: the cell is opened first.
    await page.keyboard.press('F2');
    await page.keyboard.type('Первая строка');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('Дата {{date}}');
    await page.keyboard.press('Tab');
    await page.keyboard.type('First line');
    await page.keyboard.press('Enter');
    const { body } = (await partOf()).patch.notices.letter;
    expect(body).toEqual({
      kk: 'Бірінші жол\nКүні {{date}}',
      ru: 'Первая строка\nДата {{date}}',
      en: 'First line',
      unofficial: ['ru', 'en'],
    });
    // The row has no gap any more, and stays where it is until another choice is made.
    expect(await rowOf('Notice: Body').count()).toBe(1);
    await hand.press('Control+z');
    await hand.press('Control+z');
    expect((await partOf()).patch.notices.letter.body).toEqual({ kk: 'Бірінші жол\nКүні {{date}}' });
  });

  it('the same words elsewhere are proposed, and taken with one key', async () => {
    await hand.click(cell('Without effect: para 2', 2));
    await page.keyboard.type('Formal only');
    await page.keyboard.press('Enter');
    await cell('Without effect: para 3', 2).getByText('Formal only').waitFor(PATIENT);
    expect((await partOf()).withoutEffect.p3).toEqual({ kk: 'Тек ресімдейді' });
    await hand.press('Control+Enter');
    await expect
      .poll(async () => (await partOf()).withoutEffect.p3)
      .toEqual({ kk: 'Тек ресімдейді', en: 'Formal only', unofficial: ['en'] });
    await hand.press('Control+z');
    await hand.click(cell('Without effect: para 2', 2));
    await hand.click(page.getByRole('button', { name: 'The same words elsewhere (1)' }));
    await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Write it' }));
    await expect.poll(async () => (await partOf()).withoutEffect.p3.en).toBe('Formal only');
    // The button is gone; the work goes on in the cell.
    await expect
      .poll(() => cell('Without effect: para 2', 2).evaluate((one) => one === document.activeElement))
      .toBe(true);
    await hand.press('Control+z');
    await hand.press('Control+z');
    await expect
      .poll(async () => (await partOf()).withoutEffect)
      .toEqual(documents[AMENDMENT_FILE].parts.main.withoutEffect);
  });

  it('a table goes to a translator and comes back: shown before it is taken, taken as one step, undone as one', async () => {
    await hand.click(page.getByRole('button', { name: 'Copy all 7 shown' }));
    await page.getByText('7 texts were copied as a table.').waitFor(PATIENT);
    const [head, ...rows] = (await clipboard()).split(/\n(?=parts\/|acts\/|services\/)/u);
    expect(head).toBe('Place (do not change)\tWhere it stands\tҚазақша\tРусский\tEnglish');
    expect(rows.find((row) => row.startsWith(`${PLACE}/notices/letter/body\t`))).toBe(
      `${PLACE}/notices/letter/body\tNotice: Body (Хат)\t"Бірінші жол\nКүні {{date}}"\t\t`,
    );
    const back = [
      head,
      `${PLACE}/notices/letter/title\t\tХат\tПисьмо\tLetter`,
      `${PLACE}/notices/letter/body\t\t"Бірінші жол\nКүні {{date}}"\t"Строка\nДата {{date}}"\tLine without a day`,
      `acts/${ACT}/provisions/p1/text\t\tШешім үш күнде\tДругое\tIn six days`,
      `acts/${ACT}/provisions/p9/text\t\tЖоқ\tНет\tNone`,
    ].join('\n');
    // In the grid such a table is recognised for what it is.
    await hand.click(cell('Notice: Title', 1));
    await pasteInto(cell('Notice: Title', 1), { 'text/plain': back });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('It would change 6 wordings.').waitFor(PATIENT);
    await dialog.getByText('Fills 3 gaps').waitFor(PATIENT);
    await dialog.getByText('Placeholders were lost: {{date}}').waitFor(PATIENT);
    expect(
      await dialog.getByText('The text that was translated is not the one that stands here now.').count(),
    ).toBe(2);
    await dialog.getByText('Row 5: acts/').waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    expect((await partOf()).patch.notices.letter.title).toEqual({ kk: 'Хат' });
    await hand.click(dialog.getByRole('button', { name: 'Take over 3 wordings' }));
    await page.getByText('3 wordings were taken over.').waitFor(PATIENT);
    const { letter } = (await partOf()).patch.notices;
    expect(letter.title).toEqual({ kk: 'Хат', ru: 'Письмо', en: 'Letter', unofficial: ['ru', 'en'] });
    expect(letter.body).toEqual({
      kk: 'Бірінші жол\nКүні {{date}}',
      ru: 'Строка\nДата {{date}}',
      unofficial: ['ru'],
    });
    expect((await documentAt(ACT_FILE)).provisions).toEqual(documents[ACT_FILE].provisions);
    await hand.click(page.getByRole('button', { name: 'Undo' }));
    await expect
      .poll(async () => (await partOf()).patch.notices)
      .toEqual(documents[AMENDMENT_FILE].parts.main.patch.notices);
  });

  it('takes the table of a word processor, and a single column; what is no table changes nothing', async () => {
    await hand.click(page.getByRole('button', { name: 'Paste translations' }));
    const dialog = page.getByRole('dialog');
    const field = dialog.getByLabel('The table');
    const html = `<html><body><table><tr><th>Place</th><th><p>English</p></th></tr>
      <tr><td><p>${PLACE}/notices/letter/body</p></td><td><p>First
        line</p><p>On {{date}}</p></td></tr></table></body></html>`;
    await pasteInto(field, { 'text/html': html, 'text/plain': 'whatever' });
    await dialog.getByText('Fills 1 gap').waitFor(PATIENT);
    // What is not in sight is not laid out: its text is there all the same.
    expect(await dialog.locator('ins').textContent()).toBe('First line\nOn {{date}}');
    await pasteInto(field, {
      'text/plain': Array.from(
        { length: 3000 },
        (_, line) => `Line ${line}${', and more'.repeat(line % 3)}`,
      ).join('\n'),
    });
    await dialog.getByText('The column has 3000 rows, but 7 texts are shown.').waitFor(PATIENT);
    await pasteInto(field, { 'text/plain': 'a\tb\nc\td' });
    await dialog.getByText('No column names the places of the texts.').waitFor(PATIENT);
    const file = dialog.getByLabel('Or choose a file (CSV)');
    await file.setInputFiles({
      name: 'a.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004'),
    });
    await dialog.getByText('This is the file of a spreadsheet').waitFor(PATIENT);
    const csv = `\uFEFFPlace;Русский\r\n${PLACE}/notices/letter/body;"Строка; одна\r\n{{date}}"\r\n`;
    await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await dialog.getByText('Fills 1 gap').waitFor(PATIENT);
    await pasteInto(field, { 'text/plain': ['', '', 'Comes into force', '', '', '', '', ''].join('\n') });
    await hand.choose(dialog.getByLabel('In which language is this column?'), 'en');
    await dialog.getByText('Act: para 3, English').waitFor(PATIENT);
    await hand.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect((await partOf()).patch.notices).toEqual(documents[AMENDMENT_FILE].parts.main.patch.notices);
  });

  it('can be downloaded with its letters', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hand.click(page.getByRole('button', { name: 'Download as a file (CSV)' })),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.startsWith('\uFEFFPlace (do not change),Where it stands,Қазақша,')).toBe(true);
    expect(text).toContain('"Бірінші жол\nКүні {{date}}"');
  });

  it.each([
    [1280, 'en', 'light'],
    [360, 'kk', 'dark'],
  ] as const)('is whole and accessible at %d pixels in %s, %s', async (width, language, colorScheme) => {
    const other = await stage.visit({ language, width, colorScheme, account: 'policy' });
    await other.goto(`${address}/texts`);
    await other.getByRole('grid').waitFor(PATIENT);
    expect(await overflow(other)).toBe(0);
    expect(await violations(other)).toEqual([]);
  });

  it('who only reads copies, and cannot write', async () => {
    const client = await stage.as('policy');
    const act = 'al-6-2025';
    const id = await begun(client, { act });
    await edit(client, id, JSON.parse(JSON.stringify(wholeOrder).replaceAll(ACT, act)));
    await step(client, id, 'submit', { text: 'Six days' });
    const other = await stage.visit({ language: 'en', account: 'policy-2' });
    await other.goto(`/policy/amendments/${id}/texts`);
    await other.getByText('The texts cannot be changed now').waitFor(PATIENT);
    await other.getByText('No text lacks a language.').waitFor(PATIENT);
    expect(await other.getByRole('grid').getAttribute('aria-readonly')).toBe('true');
    expect(await other.getByRole('button', { name: 'Paste translations' }).count()).toBe(0);
  });
});
