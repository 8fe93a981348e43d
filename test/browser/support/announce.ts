import { findChromium, HOW } from './chromium.ts';

/** Says once, before the browser tests, that they will be skipped and how to enable them. */
export default function announce(): void {
  if (findChromium() === undefined && process.env.QAGIDA_REQUIRE_ALL !== '1') {
    process.stdout.write(`The browser tests are skipped: ${HOW}\n`);
  }
}
