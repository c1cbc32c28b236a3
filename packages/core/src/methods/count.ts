import type { Integer } from '../exact.js';
import { boundsByRaisingAndLowering, type Raise } from './extremes.js';
import { measured } from './measured.js';
import { mayDrop, type OpenInput, type Settings, type ValueMethod } from './method.js';

export const meets = (value: Integer, { atLeast }: Settings): boolean => atLeast === null || value >= atLeast;

const raiseCount: Raise = (inputs) => (inputs.length === 0 ? null : inputs.map(({ highest }) => highest));

/** What cannot be kept below the threshold is left out where it may be; one stays for there to be a score. */
const lowerCount: Raise = (inputs, settings) => {
  const choices = inputs.map((input) => (avoids(input, settings) ? null : input.lowest));
  const [first] = inputs;
  return choices.every((choice) => choice === null) ? (first ? [first.lowest, ...choices.slice(1)] : null) : choices;
};

const avoids = (input: OpenInput, settings: Settings): boolean =>
  mayDrop(input, settings.missing) && meets(input.lowest, settings);

/**
 * How many answered inputs stand at or above `atLeast`; without it, how many are answered. Weights play no part in it,
 * only in coverage.
 *
 * @see docs/scoring/count.md
 */
export const count: ValueMethod = /* @__PURE__ */ measured({
  linear: true,
  score(inputs, settings) {
    const numerator = inputs.values.reduce((total: number, value) => total + (meets(value, settings) ? 1 : 0), 0);
    return { numerator, denominator: 1, scale: 1 };
  },
  bounds: /* @__PURE__ */ boundsByRaisingAndLowering(raiseCount, lowerCount),
});
