import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { Client } from '../../support/server.ts';
import { sharedBrowser } from './browser.ts';
import { type Site, type SiteSettings, startSite } from './site.ts';
import { type Visitor, visit } from './visit.ts';

export interface Stage {
  readonly url: string;
  /** The page of somebody who comes in, with a browser of their own. */
  visit(visitor: Visitor): Promise<Page>;
  /** Somebody who talks to the site over HTTP, signed in with one of the demonstration's accounts. */
  as(account: string): Promise<Client>;
}

/**
 * The site that the tests of a block play on: there before the first of them, gone after the last. Who came in before the tests stays; who comes
 * in during a test leaves with it. No page may complain meanwhile.
 */
export function onStage(settings: SiteSettings = {}): Stage {
  let site: Site | undefined;
  let staying: number | undefined;
  const pages: Page[] = [];
  const complaints: string[] = [];
  const leave = (from: number) => Promise.all(pages.splice(from).map((page) => page.context().close()));

  beforeAll(async () => {
    site = await startSite(settings);
  });
  beforeEach(() => {
    staying ??= pages.length;
  });
  afterEach(async () => {
    await leave(staying ?? 0);
    expect(complaints.splice(0), 'complaints').toEqual([]);
  });
  afterAll(async () => {
    await leave(0);
    await site?.stop();
  });

  const stage: Stage = {
    get url() {
      if (site === undefined) throw new Error('the site is there from the first beforeAll on');
      return site.url;
    },
    async visit(visitor) {
      const page = await visit(await sharedBrowser(), stage.url, visitor, (what) => complaints.push(what));
      pages.push(page);
      return page;
    },
    async as(account) {
      const client = new Client(`${stage.url}/api/v1`);
      const { status } = await client.post('/session', { account, password: 'qagida-demo' });
      expect(status).toBe(200);
      return client;
    },
  };
  return stage;
}
