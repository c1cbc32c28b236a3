import type { Exact, Integer } from '../exact.js';
import type { Extremes, OpenInput, Settings } from './method.js';

/** The lowest and the highest that any input can be: sound for a method that gives one of its values, or one between them. */
export function exactEnd(inputs: readonly OpenInput[], { valueScale }: Settings): Extremes | null {
  const [first, ...rest] = inputs;
  if (first === undefined) return null;
  let { lowest, highest } = first;
  for (const input of rest) {
    if (input.lowest < lowest) lowest = input.lowest;
    if (input.highest > highest) highest = input.highest;
  }
  return { kind: 'values', lowest: exactOrOpen(lowest, valueScale), highest: exactOrOpen(highest, valueScale) };
}

const exactOrOpen = (value: Integer, scale: Integer): Exact | null =>
  typeof value === 'number' && !Number.isFinite(value) ? null : { numerator: value, denominator: scale };
