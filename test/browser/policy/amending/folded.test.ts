import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ACT, ACT_FILE, AMENDMENT_FILE, actDocument, amendmentDocument } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, pick, saved } from './support/amending-page.ts';
import { drafted } from './support/drafted.ts';

const SERVICE = 'guest-card';
const { main } = amendmentDocument.parts;
const words = { kk: 'Шешім алты жұмыс күнінде қабылданады' };
const documents = {
  [ACT_FILE]: { ...actDocument, provisions: { p1: { order: 1, text: words } } },
  [AMENDMENT_FILE]: { ...amendmentDocument, parts: { main: { ...main, over: [], patch: {} } } },
};

describeInBrowser('what an item says of itself is folded into a line', () => {
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

  it('its citation takes what is selected unopened, says what it rests on, and opens to its choices by keyboard', async () => {
    await turnTo('grounds');
    const title = page.locator('.amend-fields-title button').first();
    await hand.click(title);
    await page.locator('.amend-fields-body').waitFor(PATIENT);
    await pick(hand, 'p1');
    await hand.click(page.getByRole('button', { name: /^Cite what is selected:/ }));
    await expect
      .poll(async () => Object.values((await patchOf()).grounds ?? {}), PATIENT)
      .toMatchObject([{ citation: { act: ACT, provision: 'p1' } }]);
    const line = page.getByRole('button', { name: /^Rests on:/ });
    const choices = page.getByRole('group', { name: 'Rests on' });
    expect(await line.getAttribute('aria-expanded')).toBe('false');
    expect(await choices.count()).toBe(0);
    await line.focus();
    await hand.press('Enter');
    await choices.getByLabel('Governing provision: act').waitFor(PATIENT);
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    await hand.press('Enter');
    await choices.waitFor({ ...PATIENT, state: 'detached' });
  });

  it('what lacks its provision is open by itself', async () => {
    await hand.click(page.getByRole('button', { name: /^Rests on:/ }));
    await hand.click(page.getByRole('button', { name: 'Cite nothing' }));
    await page.getByText('Nothing is cited yet.').waitFor(PATIENT);
    await hand.click(page.getByRole('button', { name: 'Choose a provision', exact: true }));
    await page.getByRole('group', { name: 'Rests on' }).getByText('Choose a provision.').waitFor(PATIENT);
  });

  it('the groups of a service are lines that say what is in them; what is changed is open, and a command leads to the rest', async () => {
    await turnTo('service');
    const groupOf = (name: string) => page.getByRole('button', { name, exact: true });
    await groupOf('Provider').waitFor(PATIENT);
    for (const name of ['Names and place in lists', 'Provider', 'Variants', 'Channels and hours'])
      expect(await groupOf(name).getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.amend-service-group-said').first().innerText()).not.toBe('');
    expect(await violations(page)).toEqual([]);
    await hand.press('Control+k');
    await hand.fill(page.getByRole('combobox', { name: 'Part of a name' }), 'provider');
    await hand.press('Enter');
    await expect.poll(() => groupOf('Provider').getAttribute('aria-expanded'), PATIENT).toBe('true');
    await expect
      .poll(() => groupOf('Provider').evaluate((one) => one === document.activeElement), PATIENT)
      .toBe(true);
    const title = page.getByRole('group', { name: 'Provider' }).getByRole('textbox').first();
    await hand.fill(title, 'Ведомство');
    await title.blur();
    await saved(page);
    await turnTo('service');
    await expect.poll(() => groupOf('Provider').getAttribute('aria-expanded'), PATIENT).toBe('true');
    expect(await groupOf('Variants').getAttribute('aria-expanded')).toBe('false');
  });

  it('words that stand elsewhere in the edition bring their translations by one press', async () => {
    const provider = page.getByRole('group', { name: 'Provider' });
    const field = (name: string) => provider.getByRole('textbox', { name: `Title, ${name}` });
    await hand.fill(field('Қазақша'), 'Паспорт');
    await field('Қазақша').blur();
    await hand.click(
      provider.getByRole('button', { name: /^Take the translations that the same words have/ }),
    );
    await expect.poll(() => field('English').inputValue(), PATIENT).toBe('Passport');
    expect(await field('Русский').inputValue()).toBe('Паспорт');
    await expect
      .poll(async () => (await patchOf()).service?.provider?.title, PATIENT)
      .toMatchObject({ kk: 'Паспорт', en: 'Passport' });
  });
});
