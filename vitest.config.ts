import { defineConfig } from 'vitest/config';

/** End-to-end tests that drive no browser: they build while others wait for pages. */
const BUILDS = [
  'bad-input',
  'broken-course',
  'commands',
  'killed-builds',
  'same-bytes',
  'search-quality',
].map((name) => `tests/e2e/${name}.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
          // Vitest leaves one core free; most of these wait for processes of their own half of the time.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: BUILDS,
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          // One at a time: each drives a browser, on two cores.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'builds',
          include: BUILDS,
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
