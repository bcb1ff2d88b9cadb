import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = {
  alias: {
    '@': fileURLToPath(new URL('../src', import.meta.url)),
    '@assets': fileURLToPath(new URL('../assets', import.meta.url)),
  },
};
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

/** A ring of tests in Node without DOM or extension API. */
function nodeRing(name: string, include: string[]) {
  return {
    root,
    resolve,
    oxc,
    test: { name, include, environment: 'node' as const, testTimeout: 30_000, hookTimeout: 60_000 },
  };
}

/** A ring in a real browser with the built extension; `npm run build` comes first. */
function browserRing(browserName: 'chromium' | 'firefox') {
  return {
    root,
    resolve,
    oxc,
    test: {
      name: `e2e-${browserName}`,
      include: ['tests/e2e/**/*.test.{ts,tsx}'],
      environment: 'node' as const,
      provide: { browserName },
      globalSetup: ['tests/support/find-test-browser.ts'],
      testTimeout: 240_000,
      hookTimeout: 240_000,
      // A browser on a busy machine loses a key or a pointer now and then. What needed a second attempt is named at the end of `npm test`.
      retry: 1,
      // A browser fills a core by itself; more than two at once only make each other late.
      maxWorkers: 2,
    },
  };
}

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      nodeRing('unit', ['tests/unit/**/*.test.{ts,tsx}']),
      {
        root,
        plugins: [WxtVitest()],
        resolve,
        oxc,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      nodeRing('structure', ['tests/structure/**/*.test.ts']),
      nodeRing('gold', ['tests/gold/**/*.test.ts']),
      nodeRing('bundle', ['tests/bundle/**/*.test.ts']),
      browserRing('chromium'),
      browserRing('firefox'),
    ],
  },
});
