/** Chance that repeats: the same seed gives the same choices, on every machine. */
export interface Chance {
  /** Whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** Some of a list, in its order; at least `least`. */
  readonly some: <T>(list: readonly T[], least?: number) => readonly T[];
  /** True in this share of cases. */
  readonly in: (share: number) => boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough to draw test cases. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to choose from.');
    return list[whole(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], least = 0): readonly T[] => {
    const kept = list.filter(() => next() < 0.6);
    return kept.length >= least ? kept : list.slice(0, least);
  };
  return { whole, one, some, in: (share) => next() < share };
}
