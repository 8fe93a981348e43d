import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ACT, ACT_FILE, AMENDMENT_FILE, actDocument, amendmentDocument } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT, saved } from './support/amending-page.ts';
import { drafted } from './support/drafted.ts';
import { addSelected, selectProvisions } from './support/editors/from-the-act.ts';
import { block, cellAt, pasteAt, typeAt } from './support/editors/grid.ts';

const SERVICE = 'guest-card';
const { main } = amendmentDocument.parts;
const words = { kk: 'Шешім алты жұмыс күнінде қабылданады' };
const documents = {
  [ACT_FILE]: { ...actDocument, provisions: { p1: { order: 1, text: words } } },
  [AMENDMENT_FILE]: { ...amendmentDocument, parts: { main: { ...main, over: [], patch: {} } } },
};
/** The columns of the table of deadlines. */
const COLUMNS = { title: 0, length: 1, starts: 2, ends: 5 };

describeInBrowser('deadlines stand in a table', () => {
  const stage = onStage({ library: smallLibrary() });
  let page: Page;
  let hand: Hand;
  let grid: Locator;
  let address = '';

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    address = await drafted(page, stage.url, { act: ACT, service: SERVICE, documents });
    await page.goto(`${address}/edit/${SERVICE}/main/deadlines`);
    await hand.click(page.getByRole('button', { name: 'As a table' }));
    grid = page.getByRole('grid', { name: 'Deadlines' });
    await grid.waitFor(PATIENT);
  });

  const patchOf = async () => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[AMENDMENT_FILE].parts.main.patch;
  };

  it('a length is typed as a person says it, and read back in their language', async () => {
    await typeAt(hand, grid, 0, COLUMNS.length, '6 рабочих дней');
    await expect.poll(() => cellAt(grid, 0, COLUMNS.length).innerText(), PATIENT).toBe('6 working days');
    expect((await patchOf()).deadlines.decision.length).toEqual({ unit: 'workingDay', count: 6 });
  });

  it('a cell that is wrong keeps what was typed, says what is wrong where it stands, and changes nothing', async () => {
    await typeAt(hand, grid, 0, COLUMNS.length, '6');
    const cell = cellAt(grid, 0, COLUMNS.length);
    await expect.poll(() => cell.getAttribute('aria-invalid'), PATIENT).toBe('true');
    await hand.click(cell);
    await page
      .getByText(/^Write of what: working days/)
      .last()
      .waitFor(PATIENT);
    expect(await cell.getAttribute('title')).toMatch(/^Write of what/);
    expect((await patchOf()).deadlines.decision.length).toEqual({ unit: 'workingDay', count: 6 });
    await typeAt(hand, grid, 0, COLUMNS.length, '7 күнтізбелік күн');
    await expect.poll(() => cell.getAttribute('aria-invalid'), PATIENT).toBeNull();
    expect((await patchOf()).deadlines.decision.length).toEqual({ unit: 'calendarDay', count: 7 });
  });

  it('what starts it is chosen from the events, as they are typed', async () => {
    const before = await cellAt(grid, 0, COLUMNS.starts).innerText();
    await hand.click(cellAt(grid, 0, COLUMNS.starts));
    await page.keyboard.type('rant');
    const offered = page.locator('.tables-completion');
    await expect.poll(() => offered.allInnerTexts(), PATIENT).toEqual(['Granted']);
    await hand.press('ArrowDown');
    await hand.press('Enter');
    await hand.press('Enter');
    await expect.poll(() => cellAt(grid, 0, COLUMNS.starts).innerText(), PATIENT).toBe('Granted');
    await hand.press('Control+z');
    await expect.poll(() => cellAt(grid, 0, COLUMNS.starts).innerText(), PATIENT).toBe(before);
  });

  it('rows pasted from a spreadsheet become deadlines in one step of undo; what they lack is marked', async () => {
    const rows = await grid.getAttribute('aria-rowcount');
    const place = Number(rows) - 2;
    await pasteAt(
      hand,
      grid,
      place,
      COLUMNS.title,
      block([
        ['Answer', '2 months', 'Received'],
        ['Sending', '1 жұмыс күні', 'nothing of this name'],
      ]),
    );
    await expect.poll(() => grid.getAttribute('aria-rowcount'), PATIENT).toBe(String(Number(rows) + 2));
    const { deadlines } = await patchOf();
    expect(deadlines.answer).toMatchObject({ starts: 'received', length: { unit: 'month', count: 2 } });
    expect(deadlines.answer).not.toHaveProperty('responsible');
    expect(deadlines.sending).not.toHaveProperty('starts');
    expect(await cellAt(grid, place + 1, COLUMNS.starts).getAttribute('aria-invalid')).toBe('true');
    expect(await cellAt(grid, place, COLUMNS.ends).getAttribute('title')).toBe('Not said yet.');
    await hand.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => grid.getAttribute('aria-rowcount'), PATIENT).toBe(rows);
    expect((await patchOf()).deadlines).not.toHaveProperty('answer');
  });

  it('what is made from selected provisions lands in it, with the length that they say', async () => {
    const rows = Number(await grid.getAttribute('aria-rowcount'));
    await selectProvisions(hand, ['p1']);
    await addSelected(hand, [{ name: 'Deciding' }], 'What must be done in time');
    await expect.poll(() => grid.getAttribute('aria-rowcount'), PATIENT).toBe(String(rows + 1));
    const place = rows - 2;
    await expect.poll(() => cellAt(grid, place, COLUMNS.title).innerText(), PATIENT).toBe('Deciding');
    expect(await cellAt(grid, place, COLUMNS.length).innerText()).toBe('6 working days');
    expect((await patchOf()).deadlines.deciding.citation).toMatchObject({ act: ACT, provision: 'p1' });
  });

  it('it is sorted by how long they are, and everything about one opens below', async () => {
    await hand.choose(page.getByLabel('Sorted by'), 'length');
    await expect.poll(() => cellAt(grid, 0, COLUMNS.length).innerText(), PATIENT).not.toBe('');
    await hand.click(cellAt(grid, 0, COLUMNS.title));
    await hand.click(page.getByRole('button', { name: /^Everything about/ }));
    await page.getByRole('group', { name: 'How long' }).waitFor(PATIENT);
    expect(await grid.isVisible()).toBe(true);
  });
});
