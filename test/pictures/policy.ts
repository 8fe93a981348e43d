import type { Page } from 'playwright-core';
import type { Sight } from './sheets.ts';

const ready = '.policy h1';

/** The pages of the rules. */
export const POLICY: readonly Sight[] = [
  { name: 'services', path: '/policy', ready },
  { name: 'checks', path: '/policy/checks', ready },
  { name: 'checks-opened', path: '/policy/checks', ready: '.policy .disclosure', first: opened },
  { name: 'acts', path: '/policy/acts', ready },
  { name: 'acts-nothing', path: '/policy/acts', ready: '#acts-search', first: searchedInVain },
  { name: 'act', path: '/policy/acts/kz-329-2013', ready },
  { name: 'act-long', path: '/policy/acts/kz-123-2022', ready },
  { name: 'act-printed', path: '/policy/acts/kz-329-2013', ready, first: printed },
  { name: 'service', path: '/policy/services/kandas-status', ready },
  { name: 'service-opened', path: '/policy/services/kandas-status', ready: '.fold', first: opened },
  { name: 'edition', path: '/policy/services/kandas-status/edition', ready },
  { name: 'edition-tables', path: '/policy/services/pilot-assessment/edition', ready },
  {
    name: 'blame',
    path: '/policy/services/kandas-status/edition',
    ready: '.item-foot .button',
    first: blamed,
    window: true,
  },
  { name: 'compare', path: '/policy/services/kandas-status/compare', ready },
  {
    name: 'compare-beside',
    path: '/policy/services/kandas-status/compare',
    ready: '.view-switch',
    first: beside,
  },
  { name: 'service-nowhere', path: '/policy/services/nowhere', ready: 'h1, .alert' },
  { name: 'amendments', path: '/policy/amendments', ready },
  { name: 'begin', path: '/policy/amendments/new', ready },
  { name: 'how', path: '/policy/amendments/how', ready },
];

async function opened(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all.slice(0, 6)) one.setAttribute('open', '');
  });
}

async function searchedInVain(page: Page): Promise<void> {
  await page.locator('#acts-search').fill('zzzz');
  await page.locator('.empty').waitFor();
}

async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}

async function blamed(page: Page): Promise<void> {
  await page.locator('.item-foot .button').first().click();
  await page.locator('dialog[open]').waitFor();
}

async function beside(page: Page): Promise<void> {
  await page.locator('.view-switch .tab').last().click();
  await page.locator('.side-by-side').first().waitFor();
}
