import type { Locator } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, pick, saved } from './support/amending-page.ts';
import { libraryBeforeTheOrder } from './support/before-the-order.ts';
import { turnToEditor } from './support/editors/aspects.ts';
import { beginJourney, type Journey } from './support/editors/journey.ts';

const BY = { act: 'kz-317-2025', provision: 'annex.row-9.3' };
const CITATION = { act: 'kz-329-2013', provision: 'annex-2.row-9.3', by: BY };
const MADE = { fact: 'lives-abroad', operator: 'is', value: true };

describeInBrowser('a fact that a condition misses', () => {
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;
  let when: Locator;

  /** Adds a ground, whose card opens. */
  const addGround = async (text: string) => {
    const { hand } = journey;
    await hand.fill(hand.page.getByLabel('Text of the ground', { exact: true }), text);
    await hand.click(hand.page.getByRole('button', { name: 'Add a ground' }));
    await when.waitFor(PATIENT);
  };
  const conditionOf = async (ground: string) => (await journey.edition()).grounds?.[ground]?.when;

  beforeAll(async () => {
    journey = await beginJourney(stage, ['grounds', 'facts']);
    const { hand } = journey;
    await turnToEditor(hand, 'Grounds');
    await pick(hand, BY.provision);
    when = hand.page.getByRole('region', { name: 'When the ground applies' });
    await addGround('first');
  });

  it('is made in the list of facts and used at once, which is one step of undo', async () => {
    const { hand } = journey;
    const { page } = hand;
    await hand.click(when.getByRole('button', { name: 'Comparison', exact: true }));
    const combobox = when.getByRole('combobox', { name: 'Fact' });
    await combobox.waitFor(PATIENT);
    // The comparison is a step of its own, once the time has passed in which what is typed is one.
    await page.waitForTimeout(1600);
    await combobox.pressSequentially('Lives abroad');
    await hand.click(page.getByRole('option', { name: /^Create the fact «Lives abroad»/ }));
    await expect.poll(() => combobox.inputValue(), PATIENT).toBe('Lives abroad');
    expect(await violations(page)).toEqual([]);
    await saved(page);
    const { facts } = await journey.edition();
    expect(facts['lives-abroad']).toMatchObject({
      kind: 'boolean',
      title: { en: 'Lives abroad', unofficial: ['en'] },
      establishedBy: 'officer',
      citation: CITATION,
    });
    expect(await conditionOf('first')).toEqual(MADE);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await saved(page);
    await expect.poll(async () => (await journey.edition()).facts['lives-abroad'], PATIENT).toBeUndefined();
    expect(await conditionOf('first')).toEqual({ fact: '', operator: 'is', value: true });
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect.poll(() => conditionOf('first'), PATIENT).toEqual(MADE);
  });

  it('is of another kind by one more choice, and the comparison with it', async () => {
    const { hand } = journey;
    await hand.choose(when.getByRole('combobox', { name: 'Kind' }), 'integer');
    const number = { fact: 'lives-abroad', operator: 'equal', value: 0 };
    await expect.poll(() => conditionOf('first'), PATIENT).toEqual(number);
    expect((await journey.edition()).facts['lives-abroad']).toMatchObject({ kind: 'integer' });
  });

  it('is not made where Enter finds the only one that is left of the list', async () => {
    const { hand } = journey;
    await addGround('second');
    await hand.click(when.getByRole('button', { name: 'Comparison', exact: true }));
    const combobox = when.getByRole('combobox', { name: 'Fact' });
    await combobox.pressSequentially('reside perm');
    await hand.press('Enter');
    await expect
      .poll(() => conditionOf('second'), PATIENT)
      .toEqual({ fact: 'has-permanent-residence', operator: 'is', value: true });
  });

  it('is made by Enter where nothing of the list is called so', async () => {
    const { hand } = journey;
    await addGround('third');
    await hand.click(when.getByRole('button', { name: 'Comparison', exact: true }));
    await when.getByRole('combobox', { name: 'Fact' }).pressSequentially('Has a patron');
    await hand.press('Enter');
    await expect.poll(() => conditionOf('third'), PATIENT).toEqual({ ...MADE, fact: 'has-a-patron' });
    expect((await journey.edition()).facts['has-a-patron']).toMatchObject({ establishedBy: 'officer' });
  });

  it('is what a new ground says, by one press: an officer establishes it', async () => {
    const { hand } = journey;
    await addGround('has moved');
    await hand.click(when.getByRole('button', { name: 'An officer establishes it' }));
    await expect.poll(() => conditionOf('has-moved'), PATIENT).toEqual({ ...MADE, fact: 'has-moved' });
    expect((await journey.edition()).facts['has-moved']).toMatchObject({
      kind: 'boolean',
      title: { en: 'has moved' },
      establishedBy: 'officer',
      citation: CITATION,
    });
  });
});
