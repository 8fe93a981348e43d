import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { NONCE_PLACEHOLDER } from './server/web/nonce.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const longTests = process.env.QAGIDA_LONG === undefined ? [] : ['test/long/**/*.test.ts'];
const pictures = process.env.QAGIDA_PICTURES === undefined ? [] : ['test/pictures/**/*.test.ts'];
const report = process.env.QAGIDA_TEST_REPORT;

/** The web client is built from designer/ into dist/web; the test projects live beside it. */
export default defineConfig({
  root: 'designer',
  publicDir: false,
  plugins: [react()],
  // Each response puts its own nonce there: what makes style elements at run time reads it from the page.
  html: { cspNonce: NONCE_PLACEHOLDER },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would be data: addresses, which the Content-Security-Policy allows for images only.
    assetsInlineLimit: 0,
    // What each page loads: a test holds the sizes.
    manifest: true,
  },
  test: {
    root,
    // Every processor at work: by default one of them is left idle, of two that is half.
    maxWorkers: '100%',
    // CI reads the count of tests from a report.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/long/**', 'test/pictures/**', 'node_modules/**'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/announce.ts'],
          isolate: false,
          // A slow machine shows late what it shows.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'long',
          environment: 'node',
          include: longTests,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'pictures',
          environment: 'node',
          include: pictures,
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
