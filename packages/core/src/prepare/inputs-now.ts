import type { Readings, Span } from './readings.js';

/** What `inputs` is of the score that is being banded. */
export interface InputsNow {
  min: number;
  max: number;
  readonly minSpan: Span;
  readonly maxSpan: Span;
}

const makeSpan = (): Span => ({ lowest: 0, highest: 0, mayBeUnknown: false, isEmpty: true });

export const makeInputsNow = (): InputsNow => ({
  min: Number.NaN,
  max: Number.NaN,
  minSpan: makeSpan(),
  maxSpan: makeSpan(),
});

export const inputsReadings = (
  now: InputsNow,
): Pick<Readings, 'inputsMin' | 'inputsMax' | 'minPossible' | 'maxPossible'> => ({
  inputsMin: () => (Number.isFinite(now.min) ? now.min : null),
  inputsMax: () => (Number.isFinite(now.max) ? now.max : null),
  minPossible: () => now.minSpan,
  maxPossible: () => now.maxSpan,
});

/** Ends of all inputs, and of those that stay whatever becomes of the answers. */
export interface InputEnds {
  lowest: number;
  highest: number;
  stayingMin: number;
  stayingMax: number;
}

export const startEnds = (ends: InputEnds): void => {
  ends.lowest = Number.POSITIVE_INFINITY;
  ends.highest = Number.NEGATIVE_INFINITY;
  ends.stayingMin = Number.POSITIVE_INFINITY;
  ends.stayingMax = Number.NEGATIVE_INFINITY;
};

export function addEnds(ends: InputEnds, lowest: number, highest: number, stays: boolean): void {
  if (lowest < ends.lowest) ends.lowest = lowest;
  if (highest > ends.highest) ends.highest = highest;
  if (!stays) return;
  if (highest < ends.stayingMin) ends.stayingMin = highest;
  if (lowest > ends.stayingMax) ends.stayingMax = lowest;
}

/** The least lies between the lowest of all and the lowest that one which stays can be pushed up to; likewise the greatest. */
export function spansFrom(ends: InputEnds, scale: number, { minSpan, maxSpan }: InputsNow): void {
  const isEmpty = ends.lowest > ends.highest;
  const noneStays = ends.stayingMin === Number.POSITIVE_INFINITY;
  minSpan.isEmpty = isEmpty;
  maxSpan.isEmpty = isEmpty;
  minSpan.mayBeUnknown = noneStays;
  maxSpan.mayBeUnknown = noneStays;
  minSpan.lowest = ends.lowest / scale;
  minSpan.highest = (noneStays ? ends.highest : ends.stayingMin) / scale;
  maxSpan.lowest = (noneStays ? ends.lowest : ends.stayingMax) / scale;
  maxSpan.highest = ends.highest / scale;
}
