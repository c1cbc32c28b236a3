import { describe, expect, test } from 'vitest';
import type { IndicatorSheet, Polarity } from './data-pack.js';
import { triangulate } from './triangulate.js';

const theme = { slug: 'workforce', title: 'Workforce' };

type Band = 'A' | 'B' | 'C' | 'D' | null;
type Versus = 'better' | 'worse' | 'similar' | null;

const sheet = (id: string, band: Band, versusEngland: Versus, polarity: Polarity = 'low') =>
  ({ id, polarity, themes: ['workforce'], cells: [{ area: 'E1', band, versusEngland }] }) as unknown as IndicatorSheet;

const gapOf = (grade: number | null, sheets: readonly IndicatorSheet[]) =>
  triangulate({ code: 'E1' }, theme, grade, sheets);

describe('self-view beside data', () => {
  // By hand: D = (1 x -1 + 0.5 x -0.33) / 1.5 = -0.776667; S = (3.25 - 2.5)/1.5 = 0.5; gap 1.276667.
  test('a rosy self-view', () => {
    const gap = gapOf(3.25, [sheet('sw-vac', 'D', 'worse'), sheet('sw-turn', 'C', 'similar')]);
    expect(gap.data).toBeCloseTo(-0.776667, 6);
    expect(gap.self).toBeCloseTo(0.5, 12);
    expect(gap.gap).toBeCloseTo(1.276667, 6);
    expect(gap.verdict).toBe('more-positive');
    expect(gap.indicators).toEqual([
      { id: 'sw-vac', band: 'D', weight: 1 },
      { id: 'sw-turn', band: 'C', weight: 0.5 },
    ]);
  });

  // D = 0.33 from one indicator in band B, so S of 0.93 and -0.27 stand exactly at 0.6 either way.
  test.each([
    { grade: 2.5 + 1.5 * 0.93, verdict: 'aligned' },
    { grade: 2.5 + 1.5 * 0.931, verdict: 'more-positive' },
    { grade: 2.5 - 1.5 * 0.27, verdict: 'aligned' },
    { grade: 2.5 - 1.5 * 0.271, verdict: 'harder' },
  ])('grade $grade over band B: $verdict', ({ grade, verdict }) => {
    expect(gapOf(grade, [sheet('sw-vac', 'B', null)]).verdict).toBe(verdict);
  });

  test('demand never enters, nor a figure without a band', () => {
    const gap = gapOf(3, [sheet('cin-rate', 'D', null, 'neither'), sheet('sw-vac', null, 'worse')]);
    expect(gap).toMatchObject({ data: null, gap: null, verdict: 'cannot-tell', indicators: [] });
  });

  test('without a grade it cannot be told, and the data still show', () => {
    expect(gapOf(null, [sheet('sw-vac', 'A', 'better')])).toMatchObject({
      self: null,
      data: 1,
      verdict: 'cannot-tell',
    });
  });
});
