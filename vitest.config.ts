import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{geo,components,app,docs,.ci}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**'],
    testTimeout: 20_000,
  },
});
