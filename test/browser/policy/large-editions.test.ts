import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { onStage } from '../support/stage.ts';
import { overflow, violations } from '../support/visit.ts';

describeInBrowser('large editions, as policy staff read them', () => {
  const stage = onStage({ now: '2026-04-06T05:00:00Z' });
  let page: Page;

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
  });

  const section = async (title: string): Promise<string> => {
    const region = page.getByRole('region', { name: new RegExp(`^${title}`) });
    await region.first().waitFor();
    return region.first().innerText();
  };

  it('tell windows, places, totals and the edition that replaced the one before', async () => {
    await page.goto('/policy/services/labour-migrant-permit/edition?at=2026-04-06');
    expect(await section('When to apply')).toContain('− 30 calendar days');
    expect(await section('Places')).toContain('10 calendar days');
    expect(await section('Entitlements')).toContain('At most in total');
    await page.getByText('a whole edition').waitFor();
  });

  it('tell between which days an act entered into force where nobody knows the day', async () => {
    await page.goto('/policy/services/labour-migrant-permit');
    const line = await section('Editions through time');
    expect(line).toContain('Replaces the whole edition');
    expect(line).toContain('between 26 April 2022 and 31 July 2024, day not known');
  });

  it('tell attempts, points that nobody has said, and the ways to read an open question', async () => {
    await page.goto('/policy/services/pilot-assessment/edition');
    expect(await section('Attempts')).toContain('wait 3 months from the last one');
    const points = await section('Points');
    expect(points).toContain('6 points or more to pass');
    expect(points).toContain('Nobody has said how many points it gives.');
    expect(await section('Open questions of law')).toContain('It can be read in these ways:');
  });

  it('are whole and accessible on a narrow screen, in Kazakh', async () => {
    const narrow = await stage.visit({ language: 'kk', width: 320, account: 'policy' });
    for (const path of ['labour-migrant-permit/edition?at=2026-04-06', 'pilot-assessment/edition']) {
      await narrow.goto(`/policy/services/${path}`);
      await narrow.locator('#open').waitFor();
      await narrow.waitForLoadState('networkidle');
      expect([path, await overflow(narrow)]).toEqual([path, 0]);
    }
    expect(await violations(narrow)).toEqual([]);
  });
});
