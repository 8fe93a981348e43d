import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../engine/schema/text.ts';

export interface Visitor {
  readonly language: Language;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The demonstration account to sign in as. */
  readonly account?: string;
  /** The page to begin with; without it, the first page of the portal. */
  readonly at?: string;
}

/** The page of a visitor of the site, with a browser of their own. `complain` is told what the console says: policy violations, errors of scripts. */
export async function visit(
  browser: Browser,
  url: string,
  visitor: Visitor,
  complain: (what: string) => void = () => undefined,
): Promise<Page> {
  const { language, width = 1280, colorScheme = 'light', account, at = '/' } = visitor;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    colorScheme,
    locale: language,
  });
  if (account !== undefined) {
    const signedIn = await context.request.post('/api/v1/session', {
      data: { account, password: 'qagida-demo' },
      headers: { origin: url },
    });
    expect(signedIn.status()).toBe(200);
  }
  context.on('weberror', (thrown) => complain(thrown.error().message));
  context.on('console', (message) => {
    // An answer such as 401 to the question who is signed in is logged as an error by the browser itself.
    const answered = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !answered) complain(message.text());
  });
  const page = await context.newPage();
  await page.addInitScript((chosen) => {
    if (!localStorage.getItem('qagida-language')) localStorage.setItem('qagida-language', chosen);
  }, language);
  await page.goto(at);
  return page;
}

/** How far the page is wider than the screen, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What an accessibility check finds wrong with the page, in short. All in the page itself, which has no frames: otherwise everything found right
 * goes through a second page, which takes much longer than the check.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const check = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const found = await check.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
