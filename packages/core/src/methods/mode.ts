import { compareIntegers, type Integer } from '../exact.js';
import { type Extremes, mayDrop, type OpenInput, type Settings, type ValueMethod } from './method.js';

interface Tally {
  readonly value: Integer;
  readonly times: number;
}

/** Rising. Sorted, since a number and a bigint of one size are two keys of a map. */
function tallied(values: readonly Integer[]): readonly Tally[] {
  const tallies: { value: Integer; times: number }[] = [];
  for (const value of [...values].sort(compareIntegers)) {
    const last = tallies.at(-1);
    if (last !== undefined && compareIntegers(last.value, value) === 0) last.times += 1;
    else tallies.push({ value, times: 1 });
  }
  return tallies;
}

const wins = (a: Tally, b: Tally, ties: Settings['ties']): boolean =>
  a.times > b.times || (a.times === b.times && (ties === 'lowest') === a.value < b.value);

function modeOf(values: readonly Integer[], ties: Settings['ties']): Integer {
  const [first, ...rest] = tallied(values);
  if (first === undefined) return 0;
  return rest.reduce((best, tally) => (wins(tally, best, ties) ? tally : best), first).value;
}

const isFixed = (input: OpenInput, { missing }: Settings): boolean =>
  compareIntegers(input.lowest, input.highest) === 0 && !mayDrop(input, missing);

/** Whether some choice may make `value` the most frequent. Of the others only those that cannot move stand against it. */
function mayWin(value: Integer, inputs: readonly OpenInput[], fixed: readonly Tally[], ties: Settings['ties']): boolean {
  const times = inputs.filter(({ lowest, highest }) => lowest <= value && value <= highest).length;
  const most: Tally = { value, times };
  return times > 0 && fixed.every((tally) => compareIntegers(tally.value, value) === 0 || wins(most, tally, ties));
}

/**
 * The greatest mode that can come about is the upper end of some input, since what several can be they can also be at the
 * lowest of their upper ends. Sound; not always reached, because open inputs may have to stand against each other.
 */
function bounds(inputs: readonly OpenInput[], settings: Settings): Extremes | null {
  if (inputs.length === 0) return null;
  const fixed = tallied(inputs.filter((input) => isFixed(input, settings)).map(({ lowest }) => lowest));
  const possible = (value: Integer) => mayWin(value, inputs, fixed, settings.ties);
  const highest = tallied(inputs.map((input) => input.highest)).map(({ value }) => value);
  const lowest = tallied(inputs.map((input) => input.lowest)).map(({ value }) => value);
  return {
    kind: 'values',
    lowest: atScale(lowest.find(possible) ?? lowest[0], settings),
    highest: atScale(highest.findLast(possible) ?? highest.at(-1), settings),
  };
}

const atScale = (value: Integer | undefined, { valueScale }: Settings) =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? null
    : { numerator: value, denominator: valueScale };

/**
 * The most frequent answered value; of several equally frequent ones the lowest, or the highest with `ties: "highest"`.
 * Weights play no part in it, only in coverage.
 *
 * @see docs/scoring/mode.md
 */
export const mode: ValueMethod = {
  gives: 'value',
  linear: false,
  score: ({ values }, { valueScale, ties }) => ({ numerator: modeOf(values, ties), denominator: 1, scale: valueScale }),
  bounds,
};
