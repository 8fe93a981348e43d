import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../engine/schema/languages.ts';
import { sharedBrowser } from '../browser/support/browser.ts';
import { overflow, type Visitor } from '../browser/support/visit.ts';

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Which pictures are wanted, by their labels (`queue 1280 en dark`); without it, every one. */
const ONLY = new RegExp(process.env.QAGIDA_PICTURES_ONLY ?? '');

/** A page of the client to be looked at. */
export interface Sight {
  /** Names the picture's file. */
  readonly name: string;
  readonly path: string;
  /** What is there once the page is drawn. */
  readonly ready: string;
  /** Only what the window shows, for what stands over the page. */
  readonly window?: boolean;
  /** What is done on the page before its picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

/** How wide a window is, how many pictures stand beside each other on a sheet, and how high one may be: pixels. */
const WIDTHS = [
  { width: 1280, shown: 760, beside: 2, height: 2600 },
  { width: 360, shown: 360, beside: 4, height: 2400 },
] as const;

/** How the pages of one sheet are seen. */
type Way = (typeof WIDTHS)[number];

interface Picture {
  readonly label: string;
  readonly image: Buffer;
}

/** A picture of a page, and by how many pixels the page is wider than its window. */
interface Taken extends Picture {
  readonly name: string;
  readonly wider: number;
}

/** A page, and the schemes in which it is wanted. */
interface Wanted {
  readonly sight: Sight;
  readonly looks: readonly { readonly scheme: Scheme; readonly label: string }[];
}

/**
 * Takes pictures of pages in every language, light and dark, wide and narrow, and puts them together on sheets for somebody to look at.
 * @param folder where the sheets are written, as `<name>-<width>-<number>.png`
 * @returns the pages that are wider than their window, and by how many pixels
 */
export async function sheetsOf(
  all: readonly Sight[],
  visit: (visitor: Visitor) => Promise<Page>,
  { folder, account }: { readonly folder: string; readonly account?: string },
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const tooWide: string[] = [];
  for (const way of WIDTHS) {
    const taken: Taken[] = [];
    for (const language of LANGUAGES) {
      const wanted = wantedOf(all, `${way.width} ${language}`);
      if (wanted.length === 0) continue;
      const seen = { language, width: way.width };
      const page = await visit(account === undefined ? seen : { ...seen, account });
      for (const one of wanted) taken.push(...(await takenOf(page, way, one)));
      await page.context().close();
    }
    for (const { label, wider } of taken) if (wider > 0) tooWide.push(`${label}: ${wider} pixels too wide`);
    for (const of of new Set(taken.map(({ name }) => name)))
      await writeSheets(
        taken.filter(({ name }) => name === of),
        way,
        join(folder, `${of}-${way.width}`),
      );
  }
  return tooWide;
}

function wantedOf(all: readonly Sight[], seen: string): readonly Wanted[] {
  return all.flatMap((sight) => {
    const looks = SCHEMES.map((scheme) => ({ scheme, label: `${sight.name} ${seen} ${scheme}` })).filter(
      ({ label }) => ONLY.test(label),
    );
    return looks.length === 0 ? [] : [{ sight, looks }];
  });
}

async function takenOf(page: Page, way: Way, { sight, looks }: Wanted): Promise<readonly Taken[]> {
  await show(page, sight);
  const taken: Taken[] = [];
  for (const { scheme, label } of looks) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
    await page.evaluate(showAll);
    const [wider, image] = [await overflow(page), await pictureOf(page, way, sight.window)];
    taken.push({ name: sight.name, label, image, wider });
  }
  return taken;
}

async function pictureOf(page: Page, { width, height }: Way, window = false): Promise<Buffer> {
  if (window) return page.screenshot();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(tall, height) } });
}

async function show(page: Page, { path, ready, first }: Sight): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null });
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  await first?.(page);
  await page.evaluate(() => document.fonts.ready);
}

/**
 * What is drawn only when it is scrolled to is drawn at once, and every element is styled anew: a page that is busy takes up a change of scheme late, and not all
 * of it at once.
 */
function showAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
}

/** Puts pictures beside each other, each with its label, on as many sheets as it takes. */
async function writeSheets(
  pictures: readonly Picture[],
  { shown, beside }: Way,
  path: string,
): Promise<void> {
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: beside * (shown + GAP) + GAP, height: 400 },
  });
  const page = await context.newPage();
  for (let first = 0; first < pictures.length; first += beside) {
    const figures = pictures
      .slice(first, first + beside)
      .map(
        ({ label, image }) =>
          `<figure><figcaption>${label}</figcaption><img width="${shown}" src="data:image/png;base64,${image.toString('base64')}"></figure>`,
      );
    await page.setContent(`<style>${STYLE}</style>${figures.join('')}`);
    await page.screenshot({ path: `${path}-${first / beside + 1}.png`, fullPage: true });
  }
  await context.close();
}

/** Pixels between pictures. */
const GAP = 10;
const STYLE = `body{margin:${GAP}px;display:flex;gap:${GAP}px;align-items:start;background:#999;font:14px sans-serif}figure{margin:0}`;
