import { describe, expect, test } from 'vitest';
import { figureOf } from '../figure.js';
import { pack } from '../pack.js';
import { catalogue, observation, smallInput } from '../testing/small-input.js';

// Fleiss (1981) has four groups; with a fifth like the fourth the numbers still fall: checked here for wiring, in
// statistics.test.ts for value.
const years = [2011, 2012, 2013, 2014, 2015];
const repeat = years.map((year, at) =>
  observation(
    'repeat',
    'E10000012',
    year,
    [[83, 86] as const, [90, 93] as const, [129, 136] as const, [70, 82] as const, [69, 82] as const][at] ?? null,
    {
      value: figureOf(90),
    },
  ),
);

const trendOf = (more: Parameters<typeof smallInput>[0]) => {
  const made = pack(smallInput(more));
  return made.ok ? made.value.indicators.find(({ id }) => id === 'repeat')?.cells[0]?.trend : undefined;
};

const withBreak = (year: number) => ({
  ...catalogue,
  indicators: catalogue.indicators.map((one) => ({ ...one, breaks: [{ year, note: 'counted anew' }] })),
});

describe('trend over five years', () => {
  test('falling, and significant', () => {
    expect(trendOf({ observations: repeat })).toMatchObject({ from: 2011, direction: 'falling', significant: true });
  });

  test('four years are too few', () => expect(trendOf({ observations: repeat.slice(1) })).toBeNull());

  test('a break inside the five years ends it, one at their start does not', () => {
    expect(trendOf({ observations: repeat, catalogue: withBreak(2013) })).toBeNull();
    expect(trendOf({ observations: repeat, catalogue: withBreak(2011) })?.direction).toBe('falling');
  });

  test('a year without counts ends it', () => {
    const gap = repeat.map((one) =>
      one.year === 2012 ? observation('repeat', 'E10000012', 2012, null, { value: figureOf(90) }) : one,
    );
    expect(trendOf({ observations: gap })).toBeNull();
  });
});
