import { holdsOn } from '../authorities.js';
import type { NeighbourSet, Region } from '../pack-documents.js';
import { quantile } from '../statistics/quantile.js';
import { withoutDust } from '../statistics/round-half-up.js';

/** Fewer neighbours with a figure than this make a weak average. */
const fewestNeighbours = 6;

export interface NeighbourSummary {
  readonly mean: number;
  readonly median: number;
  readonly contributed: number;
  readonly of: number;
  readonly weak: boolean;
}

/**
 * Unweighted mean and median of the neighbours that have a figure, as LAIT averages them.
 *
 * @param values one for each neighbour, `null` where it has no figure
 * @returns `null` when none has
 */
export function neighbourSummary(values: readonly (number | null)[]): NeighbourSummary | null {
  const known = values.filter((value) => value !== null);
  const median = quantile(known, 0.5);
  if (median === null) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return {
    mean: withoutDust(mean),
    median: withoutDust(median),
    contributed: known.length,
    of: values.length,
    weak: known.length < fewestNeighbours,
  };
}

export interface ChosenSet {
  readonly set: NeighbourSet;
  /** Its name for readers, with what it stands in for. */
  readonly title: string;
}

/**
 * The neighbour set of a year: the one asked for, else the one current on 31 March, else one that stands in for a set that could
 * not be recovered. `null` where there is none.
 */
export function neighbourSetOf(region: Region, year: number, asked?: string): ChosenSet | null {
  const day = `${year}-03-31`;
  const standIn = (set: NeighbourSet) => set.proxyFor?.find((proxy) => holdsOn(proxy, day));
  const set =
    asked === undefined
      ? (region.neighbourSets.find((one) => holdsOn(one, day)) ?? region.neighbourSets.find(standIn))
      : region.neighbourSets.find((one) => one.id === asked);
  if (!set) return null;
  const proxy = holdsOn(set, day) ? undefined : standIn(set);
  return { set, title: proxy ? `${set.title}, standing in for ${proxy.title}` : set.title };
}

/**
 * Every code that an area went by, itself first: a neighbour listed under today's code has its earlier figures under the code
 * of that time.
 */
export function codesOf(region: Region, code: string): readonly string[] {
  const area = region.otherAreas?.find((one) => one.codes.some((entry) => entry.code === code));
  const others = area?.codes.map((entry) => entry.code).filter((one) => one !== code) ?? [];
  return [code, ...others];
}
