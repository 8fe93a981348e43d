import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe, test } from 'vitest';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HOW = 'no Chromium found: install one, or set QAGIDA_CHROMIUM to its path';

/** The Chromium to drive: the one named in the environment, else one in the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.QAGIDA_CHROMIUM;
  return [...(named === undefined ? [] : [named]), ...USUAL_PLACES].find(existsSync);
}

/** Starts the browser found. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW);
  return chromium.launch({ executablePath, args: QUIET });
}

/**
 * Tests that drive a browser. Without one they are skipped, saying how to enable them; with QAGIDA_REQUIRE_ALL=1 they fail instead.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() !== undefined) describe(name, tests);
  else if (process.env.QAGIDA_REQUIRE_ALL === '1')
    test(name, () => {
      throw new Error(HOW);
    });
  else test.skip(`${name} (${HOW})`);
}
