import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { isObject } from '../../../../engine/json/value.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, pick, saved } from './support/amending-page.ts';
import { libraryBeforeTheOrder, ORDER, SERVICE, shippedDocument } from './support/before-the-order.ts';
import { drafted } from './support/drafted.ts';
import { openCard } from './support/editors/fields.ts';

const FILE = `services/${SERVICE}/amendments/${ORDER}.json`;

describeInBrowser('notices are written', () => {
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let page: Page;
  let hand: Hand;
  let address = '';
  const amendment = shippedDocument(FILE);
  const [part = ''] = Object.keys(isObject(amendment) && isObject(amendment.parts) ? amendment.parts : {});

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    const documents = { [`acts/${ORDER}.json`]: shippedDocument(`acts/${ORDER}.json`), [FILE]: amendment };
    address = await drafted(page, stage.url, { act: ORDER, service: SERVICE, documents });
    await page.goto(`${address}/edit/${SERVICE}/${part}/notices`);
    await page.getByRole('heading', { name: 'Notices', level: 2 }).waitFor(PATIENT);
  });

  const patchOf = async () => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[FILE].parts[part].patch;
  };

  it('a new one begins as the one that is most alike, which is shown first', async () => {
    await hand.fill(page.getByLabel('What the notice is called'), 'Notice of the second day of the hearing');
    const begin = page.getByLabel('It begins as');
    await expect
      .poll(() => begin.locator('option:checked').innerText(), PATIENT)
      .toBe('Notice of the new day of the hearing');
    expect(await page.locator('.amend-notices-model').first().innerText()).toContain('{{fact:hearing-on}}');
    expect(await violations(page)).toEqual([]);
  });

  it('several of them go with one step, in one step of undo', async () => {
    const { notices: before, workflow } = await patchOf();
    await pick(hand, 'p1.p4');
    await hand.fill(
      page.getByLabel('What the notice is called'),
      'Notice of the second day of the hearing\nNotice of the third day of the hearing',
    );
    await hand.choose(page.getByLabel('To whom').last(), 'officer');
    await hand.click(page.getByText('Sent with no step yet'));
    const steps = page.getByRole('group', { name: 'With which steps' });
    await hand.click(steps.getByRole('checkbox').first());
    await hand.click(page.getByRole('button', { name: 'Add 2 notices' }));
    await page.getByText(/^2 notices added:/).waitFor(PATIENT);
    const patch = await patchOf();
    const keys = Object.keys(patch.notices).filter((key) => !Object.hasOwn(before, key));
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      const notice = patch.notices[key];
      expect(notice.to).toBe('officer');
      expect(notice.body.kk).toContain('{{fact:hearing-place}}');
      expect(notice.body.unofficial).toEqual(['kk', 'ru', 'en']);
      expect(notice.citation.by).toEqual({ act: ORDER, provision: 'p1.p4' });
      expect(notice).not.toHaveProperty('form');
    }
    expect(JSON.stringify(patch.workflow.transitions)).toContain(JSON.stringify(keys).slice(1, -1));
    await hand.click(page.getByRole('button', { name: 'Undo' }));
    const undone = await patchOf();
    expect(undone.notices).toEqual(before);
    expect(undone.workflow).toEqual(workflow);
  });

  it('a brace begins a placeholder: what is typed after it is looked for, and Enter takes it', async () => {
    await openCard(hand, 'Notice of the new day of the hearing');
    const body = page.getByRole('textbox', { name: 'Text, English' });
    await body.press('End');
    await body.press('Control+End');
    await page.keyboard.type(' By {hear');
    const offered = page.getByRole('listbox', { name: 'Placeholders' });
    await offered.waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    await hand.press('Enter');
    await offered.waitFor({ ...PATIENT, state: 'detached' });
    expect(await body.inputValue()).toMatch(/ By \{\{due:hearing\}\}$/);
    await page.keyboard.type('.');
    await body.blur();
    expect((await patchOf()).notices['hearing-rescheduled'].body.en).toMatch(/ By \{\{due:hearing\}\}\.$/);
  });

  it('Escape takes none, and the brace stays as it is typed', async () => {
    const body = page.getByRole('textbox', { name: 'Text, English' });
    await body.press('Control+End');
    await page.keyboard.type(' {');
    const offered = page.getByRole('listbox', { name: 'Placeholders' });
    await offered.waitFor(PATIENT);
    await hand.press('Escape');
    await offered.waitFor({ ...PATIENT, state: 'detached' });
    expect(await body.inputValue()).toMatch(/ \{$/);
  });
});
