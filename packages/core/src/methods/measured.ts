import type { CompiledScore } from '../compiled.js';
import { add, compare, type Exact, type Integer, multiply, toNumber } from '../exact.js';
import { bandsPossible } from '../scoring/bands-possible.js';
import { applies, counts } from '../scoring/input.js';
import type { OpenGiven } from '../scoring/open-given.js';
import { openInputs } from '../scoring/open-inputs.js';
import { type PossibleScore, possibleScore } from '../scoring/possible-score.js';
import { rangeNumerals, scaledRange } from '../scoring/scaled-range.js';
import { type Given, placed } from '../scoring/settle.js';
import type { Settled } from '../scoring/settled.js';
import { asNumber, type Numeral, scaleOfValues, whole } from '../scoring/whole.js';
import type { Arithmetic, Choices, OpenInput, Quotient, Settings, ValueMethod } from './method.js';

/** A method of this arithmetic over the numbers that its inputs give. */
export const measured = (arithmetic: Arithmetic): ValueMethod => ({
  ...arithmetic,
  isCounted: counts,
  settle: (unscored, enough, given) => settle(arithmetic, unscored, enough, given),
  open: (given) => open(arithmetic, given),
});

interface Entered {
  readonly numeral: Numeral;
  readonly weight: number;
  readonly range: CompiledScore['ranges'][number];
}

/** The answered inputs as numbers; under `worst` every applicable input, or `null` where one has no lowest. */
function entering({ score, inputs, lowestOf }: Given): readonly Entered[] | null {
  const found: Entered[] = [];
  for (const [at, input] of inputs.entries()) {
    if (!applies(input)) continue;
    let numeral = input.numeral;
    if (numeral === null && score.missing !== 'worst') continue;
    numeral ??= lowestOf(input);
    if (numeral === null) return null;
    found.push({ numeral, weight: input.weight, range: score.ranges[at] ?? null });
  }
  return found;
}

const settingsOf = (score: CompiledScore, valueScale: Integer, weightScale: Integer): Settings => ({
  valueScale,
  weightScale,
  atLeast: score.atLeast === null ? null : whole(score.atLeast, valueScale),
  missing: score.missing,
  ties: score.ties,
  floor: score.floor,
  lookup: score.lookup,
});

const numeralsWith = (score: CompiledScore, numerals: readonly Numeral[]): readonly Numeral[] =>
  score.atLeast === null ? numerals : [...numerals, score.atLeast];

const fractionOf = ({ numerator, denominator, scale }: Quotient): Exact => ({
  numerator,
  denominator: multiply(denominator, scale),
});

function settle(method: Arithmetic, unscored: Settled, enough: boolean, given: Given): Settled {
  const { score } = given;
  const entered = enough ? entering(given) : null;
  if (entered === null || entered.length === 0) return unscored;
  const numerals = entered.map(({ numeral }) => numeral);
  const valueScale = scaleOfValues([...numeralsWith(score, numerals), ...rangeNumerals(score)], score.scale.value);
  if (valueScale === null) return unscored;
  const quotient = method.score(
    {
      values: numerals.map((numeral) => whole(numeral, valueScale)),
      weights: entered.map(({ weight }) => whole(weight, unscored.weightScale)),
      ranges: entered.map(({ range }) => scaledRange(range, score, valueScale)),
      applicable: unscored.coverage.applicable,
    },
    settingsOf(score, valueScale, unscored.weightScale),
  );
  if (quotient === null) return unscored;
  const sum = method.linear ? { numerator: quotient.numerator, denominator: quotient.denominator } : null;
  return placed({ ...unscored, sum }, fractionOf(quotient), numerals.map(asNumber), given);
}

function open(method: Arithmetic, given: OpenGiven): PossibleScore {
  const { score, candidates, scorer } = given;
  const entering = openInputs(candidates, score);
  if (entering === null) return anyValue(given);
  const { inputs, valueScale, weightScale, mute } = entering;
  const settings = { ...settingsOf(score, valueScale, weightScale), mute };
  const extremes = method.bounds(inputs, settings);
  if (extremes === null) return possibleScore(score, candidates, null, [], true);

  const reached = (choices: Choices): Exact | null => {
    const quotient = method.score(chosen(choices, inputs), settings);
    return quotient && finite(fractionOf(quotient));
  };
  const ends =
    extremes.kind === 'values'
      ? { lowest: extremes.lowest, highest: extremes.highest }
      : { lowest: reached(extremes.lowest), highest: reached(extremes.highest) };

  const bands = bandsPossible(ends, given);
  const isOne =
    bands.length <= 1 && ends.lowest !== null && ends.highest !== null && compare(ends.lowest, ends.highest) === 0;
  const tight =
    isOne ||
    (extremes.kind === 'choices' &&
      scorer.parts.reachesBoth !== undefined &&
      scorer.parts.reachesBoth({ ...given, extremes, ends, bands, valueScale }));
  return possibleScore(score, candidates, ends, bands, tight);
}

/** Nothing can be said of it: any value, any band, or no score. */
function anyValue({ score, candidates, scorer: { compiled } }: OpenGiven): PossibleScore {
  const bands = score.bands === null ? [] : (compiled.bandSets[score.bands]?.bands ?? []);
  const open = { lowest: null, highest: null };
  return { ...possibleScore(score, candidates, open, bands, false), mayMiss: true };
}

const finite = (value: Exact): Exact | null => (Number.isFinite(toNumber(value)) ? value : null);

function chosen(choices: Choices, inputs: readonly OpenInput[]) {
  const values: Integer[] = [];
  const weights: Integer[] = [];
  const ranges: OpenInput['range'][] = [];
  let applicable: Integer = 0;
  for (const [index, input] of inputs.entries()) {
    const choice = choices[index] ?? null;
    if (choice === null) continue;
    values.push(choice);
    weights.push(input.weight);
    ranges.push(input.range);
    applicable = add(applicable, input.weight);
  }
  return { values, weights, ranges, applicable };
}
