/**
 * Rounds for display: half away from zero, on the decimal that a reader sees, so 1.005 to two places is 1.01 and -2.5 to none is
 * -3. Fifteen significant digits are looked at, which takes out the dust of binary arithmetic.
 *
 * @param places 0 or more
 */
export function roundHalfUp(value: number, places: number): number {
  // From 10^15 on a double has no place left to round, and NaN and infinity have none at all.
  if (!(Math.abs(value) < 1e15)) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const size = Number(`${rounded}e${-places}`);
  return value < 0 && size !== 0 ? -size : size;
}

/** Rounded as {@link roundHalfUp}, as text with every place written: `28.0`. */
export const showRounded = (value: number, places: number): string => roundHalfUp(value, places).toFixed(places);

/** Nine places: takes the dust of binary arithmetic out of sums and differences of published figures. */
export const withoutDust = (value: number): number => roundHalfUp(value, 9);
