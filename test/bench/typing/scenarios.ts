import type { Locator, Page } from 'playwright-core';

/** Somebody typing in one place of the designer of amendments. */
export interface Scenario {
  readonly name: string;
  /** The page, inside the draft; `part`: the path of the part that is edited. */
  readonly path: (part: string) => string;
  /** Where they type; it is shown once the page is there. */
  readonly field: (page: Page) => Promise<Locator>;
  readonly type: (page: Page) => Promise<void>;
}

/** As fast as somebody who types well. */
const DELAY_MS = 80;
const WORDS = 'within five working days';

const words = (page: Page) => page.keyboard.type(WORDS, { delay: DELAY_MS });

/** The first text field of the first item of an aspect. */
function firstText(aspect: string): Scenario {
  return {
    name: `a text, ${aspect}`,
    path: (part) => `edit/${part}/${aspect}`,
    async field(page) {
      const field = page.locator('.workbench-definition .amend-fields-grow textarea:visible').first();
      const folded = page.locator('.amend-fields-title button[aria-expanded="false"]').first();
      await field.or(folded).first().waitFor();
      if (!(await field.isVisible())) await folded.click();
      return field;
    },
    type: words,
  };
}

const source = (aspect: string): Scenario => ({
  name: `the source of ${aspect}`,
  path: (part) => `edit/${part}/source?source=aspect/${aspect}`,
  field: async (page) => page.locator('.cm-line', { hasText: '"kk":' }).first(),
  async type(page) {
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await words(page);
  },
});

const ofCells: Scenario = {
  name: 'the cells of a table of 500 rows',
  path: (part) => `edit/${part}/tables?item=/tables/large`,
  field: async (page) => page.locator('[data-place="3:3"]'),
  async type(page) {
    for (let row = 0; row < 12; row++) {
      await page.keyboard.type('12', { delay: DELAY_MS });
      await page.keyboard.press('Enter', { delay: DELAY_MS });
    }
  },
};

const ofReasons: Scenario = {
  name: 'why a provision changes no data',
  path: (part) => `edit/${part}/service?provision=p5`,
  field: async (page) => page.locator('.workbench-implementing textarea'),
  type: words,
};

/** Where people type. */
export const scenarios: readonly Scenario[] = [
  ofCells,
  source('facts'),
  source('workflow'),
  ofReasons,
  ...['service', 'documents', 'grounds', 'requirements', 'deadlines', 'notices', 'tables'].map(firstText),
];
