import type { Page } from 'playwright-core';

/** An answer as a person gives it: typed text, a choice (`=key`), or day, month and year. */
export type Given = string | readonly [day: string, month: string, year: string];

/** The pages of the form in the general order, by their name in the address. */
export const PAGES: readonly (readonly [page: string, answers: Readonly<Record<string, Given>>])[] = [
  [
    'applicant',
    {
      'last-name': 'Сейтқали',
      'first-name': 'Айжан',
      'birth-date': ['5', '3', '1990'],
      'birth-place': 'Баян-Өлгий',
      citizenship: 'Моңғолия',
      'country-of-origin': 'Моңғолия',
      'identity-document-kind': '=foreign-passport',
      'identity-document-number': 'E1234567',
    },
  ],
  ['family', { 'has-family': '=false' }],
  ['settlement', { 'settlement-region': '=first', 'quota-requested': '=false' }],
  ['ethnicity', { 'has-ethnicity-recommendation': '=false' }],
  ['contacts', { phone: '+7 700 123 45 67' }],
  ['consent', { 'personal-data-consent': '=true' }],
];

/** Somebody who fills in forms: with the mouse, or with the keyboard alone. */
export interface Hands {
  answer(id: string, given: Given): Promise<void>;
  press(selector: string): Promise<void>;
}

/** With the mouse. */
export function mouse(page: Page): Hands {
  return {
    async answer(id, given) {
      if (typeof given !== 'string') {
        for (const [index, part] of given.entries()) await page.locator(`#${partId(id, index)}`).fill(part);
      } else if (!given.startsWith('=')) await page.locator(`#${id}`).fill(given);
      else if (await isSelect(page, id)) await page.locator(`#${id}`).selectOption({ index: 1 });
      else await page.locator(`input[name="${id}"][value="${given.slice(1)}"]`).check();
    },
    press: (selector) => page.locator(selector).click(),
  };
}

/** With the keyboard alone: Tab to the control, type, choose with arrows and the space bar. */
export function keyboard(page: Page): Hands {
  return {
    async answer(id, given) {
      if (typeof given !== 'string') {
        for (const [index, part] of given.entries()) {
          await reach(page, `#${partId(id, index)}`);
          await page.keyboard.type(part);
        }
        return;
      }
      if (!given.startsWith('=')) {
        await reach(page, `#${id}`);
        await page.keyboard.type(given);
      } else if (await isSelect(page, id)) {
        await reach(page, `#${id}`);
        await page.keyboard.press('ArrowDown');
      } else await choose(page, id, given.slice(1));
    },
    async press(selector) {
      await reach(page, selector);
      await page.keyboard.press('Enter');
    },
  };
}

const partId = (id: string, index: number) => [id, `${id}-month`, `${id}-year`][index] ?? id;

async function isSelect(page: Page, id: string): Promise<boolean> {
  const control = page.locator(`#${id}`);
  await control.waitFor({ state: 'attached' });
  return control.evaluate((element) => element instanceof HTMLSelectElement);
}

/** The Tab key gets to one button of a set, the arrows to the others. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const wanted = `input[name="${name}"][value="${value}"]`;
  await reach(page, `input[name="${name}"]`);
  await page.keyboard.press('Space');
  for (let turn = 0; turn < 10 && !(await page.locator(wanted).isChecked()); turn += 1)
    await page.keyboard.press('ArrowDown');
  if (!(await page.locator(wanted).isChecked())) throw new Error(`the arrows do not reach ${wanted}`);
}

const MANY = 80;

/** Presses Tab until the focus is there: what cannot be reached so, cannot be used without a mouse. */
export async function reach(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const there = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let turn = 0; turn < MANY; turn += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}
