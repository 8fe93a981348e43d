import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { isObject } from '../../../../engine/json/value.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { Hand } from '../../support/hand.ts';
import { onStage } from '../../support/stage.ts';
import { violations } from '../../support/visit.ts';
import { PATIENT, pick, saved } from './support/amending-page.ts';
import { libraryBeforeTheOrder, ORDER, SERVICE, shippedDocument } from './support/before-the-order.ts';
import { drafted } from './support/drafted.ts';
import { openCard } from './support/editors/fields.ts';

const FILE = `services/${SERVICE}/amendments/${ORDER}.json`;

describeInBrowser('questions are left open where they come up', () => {
  const stage = onStage({ library: libraryBeforeTheOrder() });
  let page: Page;
  let hand: Hand;
  let address = '';
  const amendment = shippedDocument(FILE);
  const [part = ''] = Object.keys(isObject(amendment) && isObject(amendment.parts) ? amendment.parts : {});

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
    hand = new Hand(page);
    const documents = { [`acts/${ORDER}.json`]: shippedDocument(`acts/${ORDER}.json`), [FILE]: amendment };
    address = await drafted(page, stage.url, { act: ORDER, service: SERVICE, documents });
    await page.goto(`${address}/edit/${SERVICE}/${part}/deadlines`);
  });

  const openOf = async () => {
    await saved(page);
    const answer = await page.request.get(`/api/v1/amendments/${address.split('/').at(-1)}`);
    return (await answer.json()).documents[FILE].parts[part].patch.open ?? {};
  };
  const buttonOf = (of: string) =>
    page.getByRole('button', { name: new RegExp(`^Leave open\\.\\.\\.\\s*: ${of}$`) });
  const press = (of: string) => hand.click(buttonOf(of));

  it('from a provision: placed on what rests on it, cited with its words; Enter asks it and waits for the next', async () => {
    const before = await openOf();
    await pick(hand, 'p1.p9-1.indent-2');
    await press('p1.p9-1.indent-2');
    await page.keyboard.type('From which day?');
    await hand.press('Enter');
    await page.keyboard.type('Who decides it?');
    await hand.press('Enter');
    await page.getByRole('link', { name: '2 questions left open' }).waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    const open = await openOf();
    const keys = Object.keys(open).filter((key) => !Object.hasOwn(before, key));
    expect(keys).toEqual(['from-which-day', 'who-decides-it']);
    expect(open['from-which-day']).toMatchObject({
      title: { en: 'From which day?', unofficial: ['en'] },
      pointers: [
        '/deadlines/hearing',
        '/facts/applicant-attended-hearing',
        '/workflow/transitions/hold-hearing',
      ],
      effect: 'note',
      sources: [{ citation: { act: ORDER, provision: 'p1.p9-1.indent-2' } }],
    });
    expect(open['from-which-day'].sources[0].says.kk).toBeTypeOf('string');
  });

  it('Escape closes the line, and the button has the focus again', async () => {
    await hand.press('Escape');
    const button = buttonOf('p1.p9-1.indent-2');
    await expect.poll(() => button.evaluate((one) => one === document.activeElement), PATIENT).toBe(true);
  });

  it('from the card of an item: it stands on that item, and can hold back results', async () => {
    await openCard(hand, 'Hearing');
    await press('Hearing');
    await page.keyboard.type('Is it a working day?');
    await hand.click(page.getByLabel('No automatic result depends on it until it is settled'));
    await hand.click(page.getByRole('button', { name: 'Leave it open' }));
    await page.getByRole('link', { name: '1 question left open' }).waitFor(PATIENT);
    expect((await openOf())['is-it-a-working-day']).toMatchObject({
      pointers: ['/deadlines/hearing'],
      effect: 'undetermined',
    });
    await hand.click(page.getByRole('link', { name: '1 question left open' }));
    await page.getByRole('heading', { name: 'Open questions', level: 2 }).waitFor(PATIENT);
    await page
      .locator('.amend-fields-title button[aria-expanded="true"]', { hasText: 'Is it a working day?' })
      .waitFor(PATIENT);
  });
});
