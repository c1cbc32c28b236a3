import { compareIntegers, type Integer, negate } from '../exact.js';
import { type Choices, type Extremes, mayDrop, type OpenInput, type Settings } from './method.js';

/** Choices that make a score highest; `null` when every input may only be left out. */
export type Raise = (inputs: readonly OpenInput[], settings: Settings) => Choices | null;

/** Bounds of a method for which turning the sign of every value turns the sign of the score. */
export const boundsByRaising =
  (raise: Raise) =>
  (inputs: readonly OpenInput[], settings: Settings): Extremes | null =>
    boundsByRaisingAndLowering(raise, lowerByRaising(raise))(inputs, settings);

export const boundsByRaisingAndLowering =
  (raise: Raise, lower: Raise) =>
  (inputs: readonly OpenInput[], settings: Settings): Extremes | null => {
    const highest = raise(inputs, settings);
    const lowest = lower(inputs, settings);
    return highest && lowest && { kind: 'choices', lowest, highest };
  };

export const lowerByRaising =
  (raise: Raise): Raise =>
  (inputs, settings) =>
    raise(inputs.map(turnSign), settings)?.map((choice) => (choice === null ? null : negate(choice))) ?? null;

const turnSign = (input: OpenInput): OpenInput => ({
  ...input,
  lowest: negate(input.highest),
  highest: negate(input.lowest),
});

/** Indexes of the inputs that may be left out, those with the greatest `highest` first. */
export function droppable(inputs: readonly OpenInput[], settings: Settings): readonly number[] {
  return inputs
    .flatMap((input, index) => (mayDrop(input, settings.missing) ? [index] : []))
    .sort((a, b) => compareIntegers(highestOf(inputs, b), highestOf(inputs, a)));
}

const highestOf = (inputs: readonly OpenInput[], index: number): Integer => inputs[index]?.highest ?? 0;

/** All that must stay at their highest, and of those that may go only the ones in `kept`. */
export const atHighest = (inputs: readonly OpenInput[], settings: Settings, kept: ReadonlySet<number>): Choices =>
  inputs.map((input, index) => (kept.has(index) || !mayDrop(input, settings.missing) ? input.highest : null));
