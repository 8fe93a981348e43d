import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../engine/schema/text.ts';
import { Effort, type Spent, wordsOf } from '../../support/keystroke-level.ts';
import { wordsShown } from './words-shown.ts';

/**
 * The hand of somebody at work in a page: it counts what they do, and how long that takes. A press, a text typed or pasted, a choice: each is one
 * action. The seconds are of the keystroke-level model, not of the machine that runs the test.
 */
export class Hand {
  readonly page: Page;
  /** In which languages they write; without any, in all. */
  readonly writes: readonly Language[] | undefined;
  readonly #effort = new Effort();

  constructor(page: Page, writes?: readonly Language[]) {
    this.page = page;
    this.writes = writes;
  }

  get actions(): number {
    return this.#effort.spent.actions;
  }

  /** What was done so far, and the seconds of it. */
  get spent(): Spent {
    return this.#effort.spent;
  }

  async click(what: Locator, how: Parameters<Locator['click']>[0] = {}): Promise<void> {
    this.#effort.presses(how.modifiers?.length);
    await what.click(how);
  }

  /** Types a text in the place of what stands in a field. */
  async fill(where: Locator, text: string): Promise<void> {
    this.#effort.types(text, await fieldAt(where));
    await where.fill(text);
  }

  /** Puts a text that stands somewhere else (in the act, in a translator's table) in the place of what stands in a field. */
  async copy(where: Locator, text: string): Promise<void> {
    this.#effort.copies(text, await fieldAt(where));
    await where.fill(text);
  }

  async choose(where: Locator, value: string): Promise<void> {
    this.#effort.chooses();
    await where.selectOption(value);
  }

  async press(keys: string): Promise<void> {
    this.#effort.strikes(keys.split('+').length);
    await this.page.keyboard.press(keys);
  }

  /** Puts a text in the place of everything in a field that is no plain one: into it, all of it, paste. */
  async replace(where: Locator, text: string): Promise<void> {
    await this.click(where);
    await this.press('Control+a');
    await this.paste(where, text);
  }

  /** Pastes a text that stands somewhere else: into a field, or into a grid where its selection is. */
  async paste(where: Locator, text: string): Promise<void> {
    this.#effort.pastes();
    await where.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Types where the cursor stands, letter by letter: one action. */
  async type(text: string): Promise<void> {
    this.#effort.strikes(text.length);
    await this.page.keyboard.type(text);
  }

  /** Writes a text outside of the page, in a spreadsheet, to paste it later: no action in the page, but time. */
  composes(text: string): void {
    this.#effort.composes(text);
  }

  /** Reads a text, or all that is shown at a place of the page. */
  async reads(what: Locator | string): Promise<void> {
    this.#effort.reads(typeof what === 'string' ? wordsOf(what) : await wordsShown(what));
  }
}

const fieldAt = (where: Locator) =>
  where.evaluate((field) => ({
    was: field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    isThere: field === document.activeElement,
  }));
