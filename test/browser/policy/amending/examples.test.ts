import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { isObject } from '../../../../engine/json/value.ts';
import {
  ACT,
  ACT_FILE,
  AMENDMENT_FILE,
  actDocument,
  amendmentDocument,
  begun,
  edit,
} from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { overflow, violations } from '../../support/visit.ts';
import { PATIENT, saved } from './support/amending-page.ts';

const text = (word: string) => ({ kk: word, ru: word, en: word, unofficial: ['ru', 'en'] });
const wording = (words: string) => ({ kk: words, en: words, unofficial: ['en'] });
const SCENARIOS = `services/guest-card/scenarios/${ACT}.json`;
const citation = (provision: string, by: string) => ({
  act: 'al-1-2020',
  provision,
  by: { act: ACT, provision: by },
});
const ground = (order: number, words: string, when: object) => ({
  order,
  effect: 'refuse',
  appliesTo: ['first'],
  text: text(words),
  when,
  citation: citation('p5.1', 'p2'),
});

/** The order sets a term, brings two grounds, one of which nothing can meet, and asks for a document. */
const documents = {
  [ACT_FILE]: {
    ...actDocument,
    provisions: {
      p1: { order: 1, text: wording('Six working days') },
      p2: { order: 2, text: wording('Whoever asks for more than twelve months is refused') },
      p3: { order: 3, text: wording('Whoever works presents a lease') },
    },
  },
  [AMENDMENT_FILE]: {
    ...amendmentDocument,
    parts: {
      main: {
        ...amendmentDocument.parts.main,
        patch: {
          ...amendmentDocument.parts.main.patch,
          grounds: {
            'too-long': ground(8, 'too long a stay', {
              fact: 'months-requested',
              operator: 'greaterThan',
              value: 12,
            }),
            never: ground(9, 'never', {
              all: [
                { fact: 'has-home', operator: 'is', value: true },
                { fact: 'has-home', operator: 'is', value: false },
              ],
            }),
          },
          documents: {
            lease: {
              order: 9,
              title: text('Lease'),
              form: 'copy',
              appliesTo: ['first'],
              when: { fact: 'purpose', operator: 'equal', value: 'work' },
              citation: citation('p5.2', 'p3'),
            },
          },
        },
      },
    },
  },
};

describeInBrowser('examples of what a draft changes and no scenario tests', () => {
  const stage = onStage({ library: smallLibrary(), now: '2025-05-01T05:00:00Z' });
  let client: Client;
  let page: Page;
  let id = '';
  const list = () => page.locator('.examples-list > li');
  const cardOf = (kind: string, words: string) =>
    list().filter({ has: page.getByRole('heading', { name: `${kind} ${words}` }) });
  const summary = () => page.getByText(/^What the draft changes and no scenario tests: \d/);
  const scenarios = async (): Promise<Readonly<Record<string, unknown>>> => {
    await saved(page);
    const { documents: now } = (await client.get(`/amendments/${id}`)).json;
    return isObject(now[SCENARIOS]) && isObject(now[SCENARIOS].scenarios) ? now[SCENARIOS].scenarios : {};
  };
  const hasFocus = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  beforeAll(async () => {
    client = await stage.as('policy');
    id = await begun(client);
    const operations = Object.entries(documents).map(([file, after]) => ({ file, pointer: '', after }));
    expect((await edit(client, id, operations)).status).toBe(200);
    page = await stage.visit({ language: 'en', account: 'policy' });
    await page.goto(`/policy/amendments/${id}/try`);
  });

  it('are offered, each beside the wording of its provision, with what the draft and the published rules say', async () => {
    await page.getByText('What the draft changes and no scenario tests: 4').waitFor(PATIENT);
    await summary().focus();
    await page.keyboard.press('Enter');
    await cardOf('Ground', 'too long a stay').waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    const said = await cardOf('Ground', 'too long a stay').innerText();
    expect(said).toContain('Whoever asks for more than twelve months is refused');
    expect(said).toMatch(/Months asked for: .*12.* → .*13/);
    expect(said).toMatch(/As published\s+Undetermined[\s\S]*With the draft\s+Refuse/);
    // From Monday 1 September: 2 to 5, 8 and 9 are counted; 6 and 7 are a weekend.
    expect(await cardOf('Deadline', 'Decision').innerText()).toContain('9 September 2025');
  });

  it('says of what nothing was found for what was tried', async () => {
    const said = await cardOf('Ground', 'never').innerText();
    expect(said).toContain('no values of the facts were found');
    expect(said).toContain('Has a home');
  });

  it('are read and saved by keyboard: the one on which one stands', async () => {
    await cardOf('Ground', 'too long a stay').getByRole('button', { name: 'Right: save it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Saved as a scenario: Ground applies: too long a stay/).waitFor(PATIENT);
    await expect.poll(() => hasFocus('.examples-list h3'), PATIENT).toBe(true);
    expect(await scenarios()).toMatchObject({
      'too-long': {
        title: { en: 'Ground applies: too long a stay' },
        tests: [{ act: ACT, provision: 'p2' }],
        expect: { outcome: 'refuse', grounds: { 'too-long': true } },
      },
    });
    await page.getByText('What the draft changes and no scenario tests: 3').waitFor(PATIENT);
  });

  it('are ticked, and saved together in one step of undo', async () => {
    const save = page.getByRole('button', { name: /^Save (?:those|the one)/ });
    expect(await save.isDisabled()).toBe(true);
    for (const [kind, words] of [
      ['Deadline', 'Decision'],
      ['Document', 'Lease'],
    ] as const) {
      await cardOf(kind, words).getByRole('checkbox', { name: 'Read: right' }).focus();
      await page.keyboard.press('Space');
    }
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByText('What the draft changes and no scenario tests: 1').waitFor(PATIENT);
    expect(Object.keys(await scenarios()).sort()).toEqual(['decision', 'lease', 'too-long']);
    await page.getByText(/^fail: 0$/).waitFor(PATIENT);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('What the draft changes and no scenario tests: 3').waitFor(PATIENT);
    expect(Object.keys(await scenarios())).toEqual(['too-long']);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await page.getByText('What the draft changes and no scenario tests: 1').waitFor(PATIENT);
  });

  it('lead to the simulator, to be changed there, and to the editor of the item', async () => {
    await list().first().getByRole('button', { name: 'Change it in the simulator' }).click();
    expect(await hasFocus('#simulator')).toBe(true);
    expect(await page.getByLabel('Months asked for').first().inputValue()).toBe('12');
    const link = cardOf('Ground', 'never').getByRole('link', { name: 'To its editor' });
    expect(await link.getAttribute('href')).toContain('/grounds?item=');
  });

  it('fit a narrow screen, in Kazakh', async () => {
    const narrow = await stage.visit({
      language: 'kk',
      width: 360,
      account: 'policy',
      at: `/policy/amendments/${id}/try`,
    });
    await narrow.getByText(/^Жоба өзгертетін, бірақ бірде-бір сценарий тексермейтін нәрсе: 1/).click(PATIENT);
    await narrow.locator('.examples-list > li').first().waitFor(PATIENT);
    expect(await overflow(narrow)).toBe(0);
    expect(await violations(narrow)).toEqual([]);
  });
});
