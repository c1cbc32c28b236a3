import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compareRunners } from './random/compare-runners.js';
import { floors } from './random/floors.js';
import { explaining } from './runners/explaining.js';
import { runners } from './runners/runners.js';

const seed = Number(process.env.PLUMBLINE_SEED ?? 20261124);
const pairs = Number(process.env.PLUMBLINE_PAIRS ?? 100_000);
const others = runners.filter((runner) => runner !== explaining);

describe(`${pairs} random instrument and response pairs, seed ${seed}`, () => {
  let comparison: Comparison;
  beforeAll(async () => {
    process.stdout.write(`Random comparison of runners: PLUMBLINE_SEED=${seed} PLUMBLINE_PAIRS=${pairs}\n`);
    comparison = await compareRunners(others, { seed, pairs, responses: 50 });
  }, 1_200_000);

  test('the explaining engine has an answer to all', () => {
    expect(comparison.failures.get(explaining.name) ?? 'all').toBe('all');
  });

  test.each(others)('$name comes to what the explaining engine comes to', ({ name }) => {
    expect(comparison.failures.get(name) ?? 'the same').toBe('the same');
  });

  test('most documents drawn are instruments', () => {
    expect(comparison.discarded).toBeLessThan(comparison.instruments);
    expect(comparison.tally.get('refused') ?? 0).toBe(0);
  });

  test('the fast ways are walked as well', () => {
    expect(comparison.flat.prepared / comparison.instruments).toBeGreaterThan(0.1);
    expect(comparison.flat.batch / comparison.instruments).toBeGreaterThan(0.05);
    expect(comparison.flat.sql / comparison.instruments).toBeGreaterThan(0.7);
  });

  test.each(floors)('%s comes up, at least %d in a thousand results', (feature, perThousand) => {
    expect(comparison.tally.get(feature) ?? 0).toBeGreaterThanOrEqual((perThousand * comparison.pairs) / 1000);
  });
});
