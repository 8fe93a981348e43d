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

describeInBrowser('facts are made where they are missed', () => {
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let journey: Journey;
  const factOf = async (key: string) => {
    await saved(journey.hand.page);
    return (await journey.edition()).facts[key];
  };

  beforeAll(async () => {
    journey = await beginJourney(stage, ['facts', 'form', 'workflow']);
    await turnToEditor(journey.hand, 'Form');
    await pick(journey.hand, BY.provision);
  });

  it('beside the form: with its choices, and asked on a page at once, which is one step of undo', async () => {
    const { hand } = journey;
    const { page } = hand;
    const make = page.getByRole('button', { name: 'Ask for a fact that is not there yet' });
    await hand.click(make);
    const dialog = page.getByRole('dialog', { name: 'A fact that is not there yet' });
    await hand.click(dialog.getByRole('button', { name: 'Add', exact: true }));
    await dialog.getByText('Write a name.').waitFor(PATIENT);
    await hand.fill(dialog.getByLabel('What it is called; on the form, the question'), 'Sort of housing');
    await hand.choose(dialog.getByLabel('Kind'), 'choice');
    await hand.fill(dialog.getByLabel('Choices, one on each line'), 'Own\nRented');
    expect(await violations(page)).toEqual([]);
    await hand.press('Tab');
    await hand.click(dialog.getByRole('button', { name: 'Add', exact: true }));
    await dialog.waitFor({ ...PATIENT, state: 'detached' });
    await page
      .locator('.amend-form-panel')
      .getByRole('heading', { name: 'Sort of housing' })
      .waitFor(PATIENT);
    expect(await factOf('sort-of-housing')).toMatchObject({
      kind: 'choice',
      establishedBy: 'applicant',
      citation: CITATION,
      options: { own: { title: { en: 'Own' } }, rented: { title: { en: 'Rented' } } },
    });
    const isAsked = async () => {
      const { pages } = (await journey.edition()).form;
      return Object.values(pages).some(({ fields }) => fields['sort-of-housing'] !== undefined);
    };
    expect(await isAsked()).toBe(true);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => factOf('sort-of-housing'), PATIENT).toBeUndefined();
    expect(await isAsked()).toBe(false);
  });

  it('in the table of what steps record: recorded at once with the step of the column', async () => {
    const { hand } = journey;
    const { page } = hand;
    await turnToEditor(hand, 'Procedure');
    await hand.click(page.getByRole('button', { name: 'Show the table' }));
    const records = page.getByRole('region', { name: /recorded/i });
    await hand.click(records.getByRole('button', { name: 'Add a fact that is not there yet' }));
    const dialog = page.getByRole('dialog', { name: 'A fact that is not there yet' });
    await hand.fill(dialog.getByLabel('What it is called; on the form, the question'), 'Call was made');
    await hand.choose(dialog.getByLabel('Recorded with the step'), 'register');
    await hand.click(dialog.getByRole('button', { name: 'Add', exact: true }));
    await records.getByRole('rowheader', { name: 'Call was made' }).waitFor(PATIENT);
    expect(await factOf('call-was-made')).toMatchObject({
      kind: 'boolean',
      establishedBy: 'officer',
      citation: CITATION,
    });
    const { transitions } = (await journey.edition()).workflow;
    expect(transitions.register?.records?.['call-was-made']).toMatchObject({ required: false });
  });

  it('in the panel of a step', async () => {
    const { hand } = journey;
    const { page } = hand;
    await hand.click(page.locator('[data-place^="step/register/"]').first());
    const panel = page.locator('.amend-procedure-panel');
    await hand.click(panel.getByRole('button', { name: 'Add a fact that is not there yet' }));
    const dialog = page.getByRole('dialog', { name: 'A fact that is not there yet' });
    await hand.fill(dialog.getByLabel('What it is called; on the form, the question'), 'Day of the call');
    await hand.choose(dialog.getByLabel('Kind'), 'date');
    await hand.click(dialog.getByRole('button', { name: 'Add', exact: true }));
    await panel.getByText('Day of the call').first().waitFor(PATIENT);
    expect(await factOf('day-of-the-call')).toMatchObject({ kind: 'date', establishedBy: 'officer' });
    const { transitions } = (await journey.edition()).workflow;
    expect(Object.keys(transitions.register?.records ?? {})).toContain('day-of-the-call');
  });

  it('below the table of facts: one by Enter, several from a list, all of the kind that is chosen once', async () => {
    const { hand } = journey;
    const { page } = hand;
    await turnToEditor(hand, 'Facts');
    await hand.click(page.getByRole('button', { name: 'As a table' }));
    const next = page.getByLabel('Next facts, one on each line');
    await hand.choose(page.locator('.amend-facts-next').getByLabel('Kind'), 'date');
    await hand.choose(page.locator('.amend-facts-next').getByLabel('Who establishes it'), 'officer');
    await hand.fill(next, 'First call');
    await next.press('Enter');
    await expect.poll(() => next.inputValue(), PATIENT).toBe('');
    expect(await next.evaluate((one) => one === document.activeElement)).toBe(true);
    await hand.fill(next, 'Second call\nThird call');
    await hand.click(page.getByRole('button', { name: 'Add 2 facts' }));
    await page.getByText('2 facts added').waitFor({ ...PATIENT, state: 'attached' });
    const made = { kind: 'date', establishedBy: 'officer', citation: CITATION };
    for (const key of ['first-call', 'second-call', 'third-call'])
      expect(await factOf(key)).toMatchObject(made);
    const orders = await Promise.all(['first-call', 'second-call', 'third-call'].map(factOf));
    expect([...orders].sort((a, b) => (a?.order ?? 0) - (b?.order ?? 0))).toEqual(orders);
    await hand.paste(next, 'Fourth call\tYes or no\nFifth call\tText');
    await expect.poll(() => factOf('fifth-call'), PATIENT).toMatchObject({ kind: 'text' });
    expect(await factOf('fourth-call')).toMatchObject({ kind: 'boolean', citation: CITATION });
    expect(await violations(page)).toEqual([]);
  });
});
