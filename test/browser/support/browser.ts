import { type Browser, chromium } from 'playwright-core';
import { describe, test } from 'vitest';
import { findChromium, HOW } from './chromium.ts';

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

/** Starts the browser found. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW);
  return chromium.launch({ executablePath, args: QUIET });
}

let running: Promise<Browser> | undefined;

/** The browser that all tests of one process share, started by the first: every visit is in a context of its own. It ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  running ??= launch();
  if ((await running).isConnected()) return running;
  running = launch();
  return running;
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
