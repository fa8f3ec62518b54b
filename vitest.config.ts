import { defineConfig } from 'vitest/config';

/** Tests that run the built program: it is brought up to date before them. All others run the source. */
const BUILT = ['test/cli/program/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['test/**/*.test.ts'], exclude: BUILT },
      },
      {
        extends: true,
        test: { name: 'built', include: BUILT, globalSetup: 'test/support/build.ts' },
      },
    ],
  },
});
