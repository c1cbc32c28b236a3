import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['plumbline-source'] } },
  resolve: { conditions: ['plumbline-source'] },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.{ts,tsx}',
      'examples/*/test/**/*.test.ts',
      'conformance/src/**/*.test.ts',
    ],
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
  },
});
