import type { CompiledScore } from '../compiled.js';
import type { Integer } from '../exact.js';
import type { InputRange } from '../methods/method.js';
import { whole } from './whole.js';

const looksAtRanges = ({ method }: CompiledScore): boolean => method === 'percent-of-maximum';

/** A range on the scale of the values; `null` where the method does not look at it, and the scale need not fit it. */
export const scaledRange = (
  range: CompiledScore['ranges'][number],
  score: CompiledScore,
  valueScale: Integer,
): InputRange | null =>
  looksAtRanges(score) && range !== null
    ? { min: whole(range.min, valueScale), max: whole(range.max, valueScale) }
    : null;

/** Numbers of the ranges, which must be whole on the scale as well where a method looks at them. */
export const rangeNumerals = (score: CompiledScore): readonly number[] =>
  looksAtRanges(score) ? score.ranges.flatMap((range) => (range === null ? [] : [range.min, range.max])) : [];
