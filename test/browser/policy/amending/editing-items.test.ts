import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ACT, ACT_FILE, AMENDMENT_FILE, actDocument, amendmentDocument } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { PATIENT, pick, saved } from './support/amending-page.ts';
import { drafted } from './support/drafted.ts';

const SERVICE = 'guest-card';
const { main } = amendmentDocument.parts;
const words = { kk: 'Шешім алты жұмыс күнінде қабылданады' };
const documents = {
  [ACT_FILE]: { ...actDocument, provisions: { p1: { order: 1, text: words } } },
  [AMENDMENT_FILE]: { ...amendmentDocument, parts: { main: { ...main, over: [], patch: {} } } },
};

describeInBrowser('the items of an edition are edited', () => {
  const stage = onStage({ library: smallLibrary() });
  let page: Page;
  let hand: Hand;
  let address = '';

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    address = await drafted(page, stage.url, { act: ACT, service: SERVICE, documents });
  });

  const turnTo = (aspect: string) => page.goto(`${address}/edit/${SERVICE}/main/${aspect}`);
  const patchOf = async () => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[AMENDMENT_FILE].parts.main.patch;
  };

  it('a new deadline says nothing of the law until its author does, and what is missing is found', async () => {
    await turnTo('deadlines');
    await hand.fill(page.getByLabel('What must be done in time'), 'Answer');
    await hand.click(page.getByRole('button', { name: 'Add a deadline' }));
    const starts = page.getByLabel('It starts with');
    await starts.waitFor(PATIENT);
    const first = page.getByRole('textbox', { name: 'What must be done, Қазақша' });
    await expect.poll(() => first.evaluate((one) => one === document.activeElement), PATIENT).toBe(true);
    await page.getByText('Added: Answer').waitFor({ ...PATIENT, state: 'attached' });
    expect(await starts.inputValue()).toBe('');
    expect(await starts.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('group', { name: 'How long' }).getByLabel('How many').inputValue()).toBe('');
    const { deadlines } = await patchOf();
    expect(Object.keys(deadlines.answer).sort()).toEqual(['order', 'startDay', 'title']);
    await expect
      .poll(() => page.locator('.amend-fields-findings li').count(), PATIENT)
      .toBeGreaterThanOrEqual(4);
    await hand.choose(starts, 'received');
    await expect.poll(() => starts.getAttribute('aria-invalid'), PATIENT).toBeNull();
  });

  it('its name is the library’s own in every language', async () => {
    await hand.fill(page.getByRole('textbox', { name: 'What must be done, Қазақша' }), 'Жауап беру');
    const mark = page.getByRole('checkbox', { name: 'Unofficial wording (What must be done, Қазақша)' });
    await mark.waitFor(PATIENT);
    expect(await mark.isChecked()).toBe(true);
  });

  it('what is removed and used is asked about first, with the way to what uses it; unused, it goes at once', async () => {
    await hand.click(page.getByRole('button', { name: /^Remove\s*: Answer$/ }));
    expect((await patchOf()).deadlines).toBeUndefined();
    await turnTo('conditions');
    await hand.click(page.getByRole('button', { name: /^Remove\s*: For work$/ }));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor(PATIENT);
    expect(await dialog.getByRole('link').count()).toBeGreaterThan(0);
    await hand.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect((await patchOf()).conditions).toBeUndefined();
    await hand.click(page.getByRole('button', { name: /^Remove\s*: For work$/ }));
    await hand.click(dialog.getByRole('button', { name: 'Remove anyway' }));
    expect((await patchOf()).conditions).toEqual({ 'for-work': null });
    await hand.click(page.getByRole('button', { name: 'Undo' }));
    expect((await patchOf()).conditions).toBeUndefined();
  });

  it('what was there cites the selected provision with its first change; the old citation can be kept', async () => {
    await turnTo('deadlines');
    await pick(hand, 'p1');
    await hand.click(page.locator('.amend-fields-title button', { hasText: 'Decision' }));
    const count = page.getByRole('group', { name: 'How long' }).getByLabel('How many');
    await hand.fill(count, '6');
    await page.getByText('It cites the order now:').waitFor(PATIENT);
    expect((await patchOf()).deadlines.decision.citation).toMatchObject({ act: ACT, provision: 'p1' });
    await hand.click(page.getByRole('button', { name: /^Keep what it cited before\s*: Decision$/ }));
    await expect
      .poll(async () => (await patchOf()).deadlines.decision, PATIENT)
      .toEqual({
        length: { unit: 'workingDay', count: 6 },
      });
    await hand.fill(count, '7');
    await expect
      .poll(async () => (await patchOf()).deadlines.decision, PATIENT)
      .toEqual({
        length: { unit: 'workingDay', count: 7 },
      });
  });

  it('the aspects stand in groups beside it, or in a list to choose from on a narrow screen', async () => {
    const aspects = page.getByRole('navigation', { name: 'Aspects of the edition' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await aspects.getByRole('link').count()).toBe(19);
    const asked = aspects.getByRole('list', { name: 'What is asked' }).getByRole('link');
    expect(await asked.allInnerTexts()).toEqual(['Service', 'Form', 'Facts', 'Documents']);
    const top = (await aspects.boundingBox())?.y ?? 0;
    const editor =
      (await page.getByRole('heading', { name: 'Deadlines', exact: true }).boundingBox())?.y ?? 0;
    expect(editor - top).toBeLessThan(40);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await aspects.getByRole('link').count()).toBe(0);
    await hand.choose(aspects.getByRole('combobox'), 'grounds');
    await page.getByRole('heading', { name: 'Grounds', exact: true }).waitFor(PATIENT);
  });
});
