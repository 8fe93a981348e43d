import type { Locator, Page } from 'playwright-core';

/** The hand of somebody at work in a page: it counts what they do. A press, a text typed or pasted, a choice: each is one action. */
export class Hand {
  readonly page: Page;
  #actions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get actions(): number {
    return this.#actions;
  }

  async click(what: Locator, how: Parameters<Locator['click']>[0] = {}): Promise<void> {
    this.#actions++;
    await what.click(how);
  }

  async fill(where: Locator, text: string): Promise<void> {
    this.#actions++;
    await where.fill(text);
  }

  async choose(where: Locator, value: string): Promise<void> {
    this.#actions++;
    await where.selectOption(value);
  }

  async press(keys: string): Promise<void> {
    this.#actions++;
    await this.page.keyboard.press(keys);
  }

  /** Puts a text in the place of everything in a field that is no plain one: into it, all of it, paste. */
  async replace(where: Locator, text: string): Promise<void> {
    await this.click(where);
    await this.press('Control+a');
    await this.paste(where, text);
  }

  /** Pastes a text: into a field, or into a grid where its selection is. */
  async paste(where: Locator, text: string): Promise<void> {
    this.#actions++;
    await where.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }
}
