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
    // A test that drives a browser waits for it most of the time: two go on beside each other, also on two cores.
    maxWorkers: 2,
    testTimeout: 300_000,
  },
});
