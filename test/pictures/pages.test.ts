import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../browser/support/browser.ts';
import { onStage } from '../browser/support/stage.ts';
import { amendmentSights } from './amendment.ts';
import { type Sight, sheetsOf } from './sheets.ts';

const folder = (area: string): string => join(process.env.QAGIDA_PICTURES ?? 'pictures', area);

const PORTAL: readonly Sight[] = [
  { name: 'home', path: '/', ready: '.service-cards' },
  { name: 'sign-in', path: '/sign-in', ready: '.demo-account' },
  { name: 'service', path: '/services/kandas-status', ready: '.variant' },
  { name: 'variant', path: '/services/kandas-status?variant=general', ready: '#open' },
  { name: 'check', path: '/services/stay-without-visa/check', ready: '.check-form' },
  { name: 'guidance', path: '/guidance', ready: 'h1' },
  { name: 'nowhere', path: '/nowhere', ready: 'h1' },
];

const POLICY: readonly Sight[] = [
  { name: 'services', path: '/policy', ready: '.policy h1' },
  { name: 'checks', path: '/policy/checks', ready: '.policy h1' },
  { name: 'acts', path: '/policy/acts', ready: '.policy h1' },
  { name: 'act', path: '/policy/acts/kz-329-2013', ready: '.policy h1' },
  { name: 'service', path: '/policy/services/kandas-status', ready: '.policy h1' },
  { name: 'edition', path: '/policy/services/kandas-status/edition', ready: '.policy h1' },
  { name: 'compare', path: '/policy/services/kandas-status/compare', ready: '.policy h1' },
  { name: 'amendments', path: '/policy/amendments', ready: '.policy h1' },
  { name: 'begin', path: '/policy/amendments/new', ready: '.policy h1' },
  { name: 'how', path: '/policy/amendments/how', ready: '.policy h1' },
];

describeInBrowser('pictures', () => {
  const stage = onStage({ demo: true });

  /** Where links of a page lead. */
  async function links(account: string, path: string, selector: string): Promise<readonly string[]> {
    const page = await stage.visit({ language: 'en', account, at: path });
    await page.locator(selector).first().waitFor();
    const found = await page
      .locator(selector)
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    await page.context().close();
    return found;
  }

  it('of the portal, for visitors', async () => {
    expect(await sheetsOf(PORTAL, stage.visit, { folder: folder('portal') })).toEqual([]);
  });

  it('of the portal, for an applicant', async () => {
    const cases = await links('applicant', '/applications', '.card h2 a');
    const sights: readonly Sight[] = [
      { name: 'applications', path: '/applications', ready: '.card a' },
      ...cases.map((path, index) => ({ name: `case-${index + 1}`, path, ready: '.timeline-item' })),
    ];
    expect(await sheetsOf(sights, stage.visit, { folder: folder('portal'), account: 'applicant' })).toEqual(
      [],
    );
  });

  it('of the desk', async () => {
    const cases = await links('officer', '/desk', 'td a, .queue a[href^="/desk/cases"]');
    const sights: readonly Sight[] = [
      { name: 'queue', path: '/desk', ready: 'h1' },
      { name: 'counter', path: '/desk/new', ready: 'h1' },
      ...[...new Set(cases)].slice(0, 6).map((path, index) => ({
        name: `case-${index + 1}`,
        path,
        ready: '.next-step, .timeline-item',
      })),
    ];
    expect(await sheetsOf(sights, stage.visit, { folder: folder('desk'), account: 'officer' })).toEqual([]);
  });

  it('of the rules, for policy staff', async () => {
    expect(await sheetsOf(POLICY, stage.visit, { folder: folder('policy'), account: 'policy' })).toEqual([]);
  });
});

describeInBrowser('pictures of an amendment', () => {
  const { stage, sights } = amendmentSights();

  it('of every page of a draft', async () => {
    expect(
      await sheetsOf(await sights(), stage.visit, { folder: folder('amendment'), account: 'policy' }),
    ).toEqual([]);
  });
});
