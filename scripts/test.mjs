import { runSteps } from './steps.mjs';

const times = runSteps([
  ['Build every package', 'pnpm run --silent build'],
  ['Format and lint', 'biome check --error-on-warnings .'],
  ['Types, type tests included', 'tsc -p tsconfig.json'],
  ['Packages import only downwards', 'node scripts/check-layers.mjs'],
  ['Tests', 'vitest run'],
  ['Nothing unused, nothing undeclared', 'knip'],
  ['Packages as they would be published', 'node scripts/check-packages.mjs'],
  ['What portals embed runs on Node 20, 22 and 24', 'node scripts/smoke/run.mjs'],
]);

process.stdout.write('\nEverything holds:\n');
for (const [name, seconds] of times) process.stdout.write(`  ✓ ${name} (${seconds.toFixed(0)} s)\n`);
