/** A stream of numbers in [0, 1) that the seed decides: mulberry32 after a string hash, so that a code and a name can be a seed. */
export type Random = () => number;

export const randomFrom = (seed: string): Random => {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
};

/** Roughly normal with mean 0 and standard deviation 1 (sum of twelve uniforms). */
export const bellCurve = (random: Random): number =>
  Array.from({ length: 12 }, random).reduce((sum, draw) => sum + draw, -6);
