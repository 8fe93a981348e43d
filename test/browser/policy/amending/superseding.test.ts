import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { begun, edit, wholeOrder } from '../../../support/amending.ts';
import { publishedLibrary } from '../../../support/library.ts';
import type { Client } from '../../../support/server.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { overflow, violations } from '../../support/visit.ts';
import { PATIENT, saved } from './support/amending-page.ts';

describeInBrowser('what is published', () => {
  const stage = onStage({ library: publishedLibrary(), now: '2025-05-01T05:00:00Z' });
  let client: Client;
  let id = '';

  beforeAll(async () => {
    client = await stage.as('policy');
    id = await begun(client);
    await edit(client, id, wholeOrder);
  });

  const look = async (page: Page) => [
    ...(await violations(page)),
    ...((await overflow(page)) > 0 ? ['too wide'] : []),
  ];

  it('is ended and replaced by entries that supersede it, with a reason, and the reviewer reads it in words', async () => {
    const page = await stage.visit({
      language: 'en',
      account: 'policy',
    });
    const edition = `/policy/amendments/${id}/edit/guest-card/main`;

    await page.goto(`${edition}/codelists?item=/codelists/towns/entries/port`);
    const last = page.getByRole('group', { name: /another one takes its place/ }).getByLabel('Last day');
    await last.waitFor(PATIENT);
    // The day before the part has effect.
    expect(await last.inputValue()).toBe('2025-08-31');
    await last.fill('2025-06-30');
    expect(await look(page)).toEqual([]);
    await page.getByRole('button', { name: 'End this entry' }).click();
    const reason = page.getByRole('group', { name: 'Why it takes the place of the earlier one' });
    await reason.getByRole('textbox').first().fill('Портқа қосылды');
    expect(await look(page)).toEqual([]);
    await saved(page);

    await page.goto(`${edition}/calendars?item=/calendars/al/years/y2026`);
    await page.getByRole('button', { name: 'Replace by the official days' }).click(PATIENT);
    await page.getByRole('button', { name: 'Take the replacement of this year back' }).waitFor(PATIENT);
    await page.locator('[data-date="2026-01-01"]').click();
    await page.getByLabel('working day (by its weekday)').check();
    expect(await look(page)).toEqual([]);
    await saved(page);

    const { documents } = (await client.get(`/amendments/${id}`)).json;
    const { entries } = documents['codelists/towns.json'];
    expect(entries.port.to).toBeUndefined();
    expect(entries['port-ended']).toMatchObject({
      to: '2025-06-30',
      supersedes: 'port',
      reason: { kk: 'Портқа қосылды' },
    });
    const { years } = documents['calendars/al.json'];
    expect(years.y2026.status).toBe('statutory');
    expect(years['y2026-official']).toMatchObject({ status: 'official', supersedes: 'y2026' });
    expect(Object.keys(years['y2026-official'].days)).toEqual(['spring']);

    await page.goto(`/policy/amendments/${id}/review`);
    const changed = (words: RegExp) => page.locator('.review-rows').getByText(words).first().waitFor(PATIENT);
    await changed(/Port: the earlier entry is superseded .* its last day is 30 June 2025/);
    await changed(/2026: .* the official days.* no longer special: 1 January 2026/);
    expect(await look(page)).toEqual([]);
  });
});
