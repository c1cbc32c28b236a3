import type { BandRef, ScoreResult, ScoreStatus } from '@plumbline/core';
import type { ScoredResponse } from '../pack-input.js';

/** What an authority says of itself on a theme, over all instruments it returned. */
export interface ThemeGrade {
  readonly area: string;
  readonly status: ScoreStatus | 'not-returned';
  /** Mean grade; `null` unless scored. */
  readonly value: number | null;
  readonly band: BandRef | null;
  /** Limiting items (★★) of the theme graded 1. */
  readonly limitingAtOne: number;
  /** Limiting items of the theme graded 1, or because of which the grade of some score is held down. */
  readonly limiting: number;
  /** Limiting items that have a grade at all. */
  readonly limitingGraded: number;
}

/**
 * The grade of a theme in an authority. Where several instruments carry the theme, the mean is over the items of all of them
 * (each mean by its answered weight) and the band is the lowest, since a limit in one is not lifted by another.
 */
export function themeGrade(theme: string, area: string, responses: readonly ScoredResponse[]): ThemeGrade {
  const own = responses.filter(({ response }) => response.organisation === area);
  const results = own.flatMap(({ result }) => result.themes.filter(({ id }) => id === theme));
  const scored = results.filter(({ value, status }) => status === 'scored' && value !== null);
  const limiting = own.flatMap((one) => limitingItems(one, theme));
  return {
    area,
    status: statusOf(own, results, scored),
    value: meanOf(scored),
    band: lowest(scored.flatMap(({ band }) => (band ? [band] : []))),
    limitingAtOne: limiting.filter(({ value }) => value === 1).length,
    limiting: limiting.filter(({ value, caps }) => value === 1 || caps).length,
    limitingGraded: limiting.length,
  };
}

interface LimitingItem {
  readonly value: number;
  /** A score's grade is lower because of it. */
  readonly caps: boolean;
}

function limitingItems({ result }: ScoredResponse, theme: string): readonly LimitingItem[] {
  const capping = new Set(result.scores.flatMap(({ cappedBy }) => cappedBy.map(({ because }) => because)));
  return result.themes
    .filter(({ id }) => id === theme)
    .flatMap(({ trace }) => trace.inputs)
    .flatMap(({ id, critical, value }) =>
      critical === 'limiting' && value !== null ? [{ value, caps: capping.has(id) }] : [],
    );
}

function statusOf(
  own: readonly ScoredResponse[],
  results: readonly ScoreResult[],
  scored: readonly ScoreResult[],
): ThemeGrade['status'] {
  if (own.length === 0) return 'not-returned';
  if (scored.length > 0) return 'scored';
  return results.some(({ status }) => status === 'insufficient') ? 'insufficient' : 'not-applicable';
}

function meanOf(scored: readonly ScoreResult[]): number | null {
  const [only] = scored;
  if (only && scored.length === 1) return only.value;
  const weight = scored.reduce((sum, { coverage }) => sum + coverage.answered, 0);
  return weight > 0
    ? scored.reduce((sum, { value, coverage }) => sum + (value ?? 0) * coverage.answered, 0) / weight
    : null;
}

const lowest = (bands: readonly BandRef[]): BandRef | null =>
  bands.reduce<BandRef | null>((low, band) => (low === null || band.value < low.value ? band : low), null);
