import type { Page } from 'playwright-core';
import type { Hands } from './filler.ts';

const SERVICE = '/services/kandas-status?variant=general';

/** From the page of the service into a new draft's first page; gives the draft's address. */
export async function beginDraft(page: Page, hands: Hands, service = SERVICE): Promise<string> {
  await page.goto(service);
  await page.locator('.service-aside .button-primary').waitFor();
  if ((await page.locator('#channel').count()) > 0)
    await hands.answer('channel', `=${await firstChannel(page)}`);
  await hands.press('.service-aside .button-primary');
  await page.waitForURL('**/fill/page/**');
  await page.locator('.question-form').waitFor();
  return new URL(page.url()).pathname.replace(/\/page\/.*$/, '');
}

const firstChannel = (page: Page) => page.locator('#channel').getAttribute('value');
