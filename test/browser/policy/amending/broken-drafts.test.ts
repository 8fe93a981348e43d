import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ACT, ACT_FILE, AMENDMENT_FILE, actDocument, amendmentDocument } from '../../../support/amending.ts';
import { smallLibrary } from '../../../support/library.ts';
import { describeInBrowser } from '../../support/browser.ts';
import { onStage } from '../../support/stage.ts';
import { drafted } from './support/drafted.ts';

const SERVICE = 'guest-card';
const { short: _, ...withoutShort } = actDocument;
const { main } = amendmentDocument.parts;
const withPart = (part: unknown) => ({ ...amendmentDocument, parts: { main: part } });

const PAGES = ['', '/act', '/review', '/try'];
const SOME = ['deadlines', 'source'];
const ALL = [
  ...['service', 'facts', 'documents', 'grounds', 'requirements', 'conditions', 'procedure', 'form'],
  ...['notices', 'tables', 'scoring', 'amounts', 'other', 'open', 'parameters', ...SOME],
];

interface Broken {
  readonly act: unknown;
  readonly amendment: unknown;
  readonly aspects: readonly string[];
}

const broken: Readonly<Record<string, Broken>> = {
  'an act without a short name, provisions and aspects of other kinds': {
    act: { ...withoutShort, provisions: { p1: 'text', p2: { order: 1, text: 'text' }, p3: 5 } },
    amendment: withPart({
      ...main,
      patch: {
        service: { variants: 5, title: 'text', channels: [] },
        facts: 'none',
        documents: [1],
        deadlines: { decision: 'soon', other: { title: { kk: 4 }, length: 'long' } },
        grounds: { one: {} },
        workflow: { states: 5 },
        form: { pages: { first: { fields: 'all' } } },
        tables: { one: { rows: 7, inputs: 'x' } },
      },
    }),
    aspects: ALL,
  },
  'an act that is a text, a part whose members are of other kinds': {
    act: 'no act',
    amendment: withPart({ title: 5, inForce: [], restates: 'all', over: {}, patch: 'no', withoutEffect: 3 }),
    aspects: SOME,
  },
  'a part with nothing in it': { act: actDocument, amendment: withPart({}), aspects: SOME },
  'an amendment that is a number': { act: actDocument, amendment: 5, aspects: SOME },
};

describeInBrowser('a draft whose documents have other shapes than they must have', () => {
  const stage = onStage({ library: smallLibrary() });
  let page: Page;

  beforeAll(async () => {
    page = await stage.visit({ language: 'en', account: 'policy' });
  });

  it.each(Object.entries(broken))(
    '%s: every page shows something',
    async (_, { act, amendment, aspects }) => {
      const documents = { [ACT_FILE]: act, [AMENDMENT_FILE]: amendment };
      const draft = await drafted(page, stage.url, { act: ACT, service: SERVICE, documents });
      for (const path of [...PAGES, ...aspects.map((aspect) => `/edit/${SERVICE}/main/${aspect}`)]) {
        await page.goto(`${draft}${path}`);
        // The frame of the draft stays, and inside it is a page, or what says why there is none.
        await page.locator('.amending-head h1').waitFor();
        const content = page.locator('.amending > :not(header, nav, a, p)');
        await expect
          .poll(async () => (await content.allInnerTexts()).join('').length, { message: path })
          .toBeGreaterThan(40);
        if (path.endsWith('/source') && (await page.locator('.workbench').count()) > 0)
          await page.locator('.cm-content').waitFor();
      }
    },
  );
});
