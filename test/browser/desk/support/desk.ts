import type { Locator, Page } from 'playwright-core';

/** The case page as an officer uses it. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a case from the queue by its number. */
  async openCase(number: string): Promise<void> {
    await this.page.goto('/desk');
    await this.page.getByRole('link', { name: number }).click();
    await this.page.getByRole('heading', { level: 1, name: number }).waitFor();
  }

  section = (title: string): Locator => this.page.getByRole('region', { name: new RegExp(`^${title}`) });

  /** Opens a step among the next ones. */
  async openStep(title: string): Promise<Locator> {
    const step = this.section('Next steps').locator('details.next-step').filter({ hasText: title });
    await step.waitFor();
    if ((await step.getAttribute('open')) === null) await step.locator('> summary').click();
    return step;
  }

  /** Sends a step's form; a decision is confirmed in its dialog, whose words are given back. */
  async take(step: Locator, title: string, decision = false): Promise<string> {
    await step.getByRole('button', { name: title }).click();
    let summary = '';
    if (decision) {
      const dialog = this.page.getByRole('dialog');
      summary = await dialog.innerText();
      await dialog.getByRole('button', { name: 'Confirm the decision' }).click();
    }
    await this.section('Next steps').getByText(`Done: ${title}`).waitFor();
    return summary;
  }
}

/** Chooses an option of a question made of radio buttons. */
export const choose = (form: Locator, question: string, option: string): Promise<void> =>
  form.getByRole('group', { name: question }).getByLabel(option, { exact: true }).check();
