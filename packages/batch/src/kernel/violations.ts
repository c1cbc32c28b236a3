import type { BandsPlan } from '@plumbline/core/tables';
import type { Present } from './present.js';

/**
 * A band's condition on `inputs` that holds exactly while nobody answered at certain levels, which all lie below or all above
 * the others ("no input below 3"). How many did can then be added up like weights, and no row need be looked at again.
 */
export interface Violations {
  /** By band: which field counts what breaks its condition; -1 for a band without one. */
  readonly fieldOf: readonly number[];
  /** By field: the levels that break it, as a mask. */
  readonly levels: readonly number[];
}

/** `null`: some condition is of another kind. */
export function violationsOf({ ifs }: BandsPlan, values: readonly number[], present: Present): Violations | null {
  const levels: number[] = [];
  const fieldOf: number[] = [];
  for (const condition of ifs) {
    if (condition === null) {
      fieldOf.push(-1);
      continue;
    }
    const truth = (low: number, high: number): boolean => {
      present.min = values[low] ?? Number.NaN;
      present.max = values[high] ?? Number.NaN;
      return condition.now() === 1;
    };
    const mask = brokenBy(values.length, truth);
    if (mask === null) return null;
    const known = levels.indexOf(mask);
    fieldOf.push(known >= 0 ? known : levels.push(mask) - 1);
  }
  return { fieldOf, levels };
}

function brokenBy(count: number, truth: (low: number, high: number) => boolean): number | null {
  const alone = Array.from({ length: count }, (_, level) => truth(level, level));
  const turns = alone.filter((holds, level) => level > 0 && holds !== alone[level - 1]).length;
  if (turns > 1) return null;
  for (let low = 0; low < count; low += 1)
    for (let high = low; high < count; high += 1)
      if (truth(low, high) !== (alone[low] === true && alone[high] === true)) return null;
  return alone.reduce((mask, holds, level) => (holds ? mask : mask | (1 << level)), 0);
}
