import { existsSync } from 'node:fs';

/** The headless shell first: the whole browser draws its own windows too, even where nobody sees them, at twice the cost. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What to do where there is none. */
export const HOW = 'no Chromium found: install one, or set QAGIDA_CHROMIUM to its path';

/** The Chromium to drive: the one named in the environment, else one in the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.QAGIDA_CHROMIUM;
  return [...(named === undefined ? [] : [named]), ...USUAL_PLACES].find(existsSync);
}
