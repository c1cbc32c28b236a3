import type { Observation, ObservationStatus } from './observation.js';

/** The observation to use for each indicator, area and year, out of all that were read. */
export interface ObservationIndex {
  at(indicator: string, area: string, year: number): Observation | undefined;
  /** Areas with an observation of the indicator in the year, missing figures included; sorted. */
  areas(indicator: string, year: number): readonly string[];
  /** Years with an observation of the indicator for the area; ascending. */
  years(indicator: string, area: string): readonly number[];
  /** English authorities with a figure for anything in the year; sorted. Abolished ones stand in files without any. */
  authorities(year: number): readonly string[];
}

/** By indicator, year and area. */
type Best = Map<string, Map<number, Map<string, Observation>>>;

/**
 * Of several observations of the same thing the first by this order is used: one with a figure before one without; revised
 * before published before provisional; for an authority one with both counts (they allow an interval), for a region or country
 * one that was published before one worked out from rounded counts; then in the order given.
 */
export function indexObservations(observations: readonly Observation[]): ObservationIndex {
  const best: Best = new Map();
  for (const one of observations) {
    const byArea = entry(
      entry(best, one.indicator, newMap<number, Map<string, Observation>>),
      one.year,
      newMap<string, Observation>,
    );
    const known = byArea.get(one.area);
    if (!known || isBetter(one, known)) byArea.set(one.area, one);
  }
  const areas = (indicator: string, year: number) => [...(best.get(indicator)?.get(year)?.keys() ?? [])].sort();
  return {
    at: (indicator, area, year) => best.get(indicator)?.get(year)?.get(area),
    areas,
    years: (indicator, area) =>
      [...(best.get(indicator) ?? [])]
        .filter(([, byArea]) => byArea.has(area))
        .map(([year]) => year)
        .sort((a, b) => a - b),
    authorities: (year) => authoritiesOf(best, year),
  };
}

function authoritiesOf(best: Best, year: number): readonly string[] {
  const found = new Set<string>();
  for (const byYear of best.values()) {
    for (const [area, { value }] of byYear.get(year) ?? []) {
      if (value.state === 'value' && isEnglishAuthority(area)) found.add(area);
    }
  }
  return [...found].sort();
}

function newMap<K, V>(): Map<K, V> {
  return new Map();
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Unitary, metropolitan and London authorities and counties: those with duties for children. GSS coding of the ONS. */
export const isEnglishAuthority = (code: string): boolean => /^(E06|E08|E09|E10|dfe-)/.test(code);

const statusOrder: { readonly [status in ObservationStatus]: number } = { revised: 0, published: 1, provisional: 2 };

function isBetter(one: Observation, other: Observation): boolean {
  const [a, b] = [worth(one), worth(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Lower is better, the first difference decides. */
function worth(one: Observation): readonly number[] {
  const hasCounts = one.numerator.state === 'value' && one.denominator.state === 'value';
  const last = isEnglishAuthority(one.area) ? hasCounts : one.isDerived !== true;
  return [one.value.state === 'value' ? 0 : 1, statusOrder[one.status], last ? 0 : 1];
}
