import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Library } from '../../../engine/library/types.ts';
import { Client } from '../../support/server.ts';
import { sharedBrowser } from './browser.ts';
import { type Site, startSite } from './site.ts';
import { type Visit, type Visitor, visit } from './visit.ts';

interface Settings {
  /** Without one, the library shipped. */
  readonly library?: Library;
  /** Whether the library's demonstration cases are there. */
  readonly demo?: boolean;
  /** What the site's clock shows; without it, the time that it is. */
  readonly now?: string | (() => Date);
}

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
export function onStage({ library, demo, now }: Settings = {}): Stage {
  let site: Site | undefined;
  let staying: number | undefined;
  const visits: Visit[] = [];
  const leave = (from: number) => Promise.all(visits.splice(from).map(({ close }) => close()));

  beforeAll(async () => {
    site = await startSite({
      ...(library === undefined ? {} : { library }),
      ...(demo === undefined ? {} : { demo }),
      ...(now === undefined ? {} : { clock: { now: typeof now === 'string' ? () => new Date(now) : now } }),
    });
  });
  beforeEach(() => {
    staying ??= visits.length;
  });
  afterEach(async () => {
    const complaints = visits.flatMap((one) => one.complaints);
    await leave(staying ?? 0);
    expect(complaints).toEqual([]);
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
      const entered = await visit(await sharedBrowser(), { url: stage.url, ...visitor });
      visits.push(entered);
      return entered.page;
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
