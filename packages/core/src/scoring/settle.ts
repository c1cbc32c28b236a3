import type { CompiledBand, CompiledInstrument, CompiledScore } from '../compiled.js';
import { holds } from '../evaluate.js';
import { type Exact, type Integer, multiply, toNumber } from '../exact.js';
import type {
  BandMethod,
  ExpressionMethod,
  InputRange,
  Method,
  Quotient,
  Settings,
  ValueMethod,
} from '../methods/method.js';
import type { Methods } from '../methods/methods.js';
import type { Scope } from '../scope.js';
import { bandRef, place } from './bands.js';
import { applyCaps } from './caps.js';
import { coverageOf, covers } from './coverage.js';
import { applies, counts, type Input, isAnswered } from './input.js';
import type { Settled } from './settled.js';
import { asNumber, commonScale, type Numeral, scaleOfValues, whole } from './whole.js';

interface Given {
  readonly score: CompiledScore;
  readonly compiled: CompiledInstrument;
  readonly inputs: readonly Input[];
  readonly scope: Scope;
  readonly methods: Methods;
  /** Lowest that an unanswered input could count, for the policy `worst`; `null` when it is open-ended. */
  readonly lowestOf: (input: Input) => Numeral | null;
}

/** Works out one score as its answers stand. */
export function settle(given: Given): Settled {
  const { score, inputs } = given;
  const weightScale = commonScale(
    inputs.map(({ weight }) => weight),
    score.scale.weight,
  );
  const method = methodOf(score, given.methods);
  const isCounted = method.gives === 'expression' ? isAnswered : counts;
  const coverage = coverageOf(inputs, weightScale, isCounted);
  const unscored: Settled = {
    status: 'insufficient',
    value: null,
    number: null,
    band: null,
    bandBeforeCaps: null,
    coverage,
    weightScale,
    inputs,
    cappedBy: [],
    mayCap: [],
    sum: null,
    rules: [],
    bands: [],
  };
  if (coverage.applicable === 0) return { ...unscored, status: 'not-applicable' };
  const enough =
    covers(coverage, score.minCoverage) &&
    inputs.filter(isCounted).length >= score.minAnswered &&
    !(score.missing === 'fail' && inputs.some((input) => applies(input) && !isCounted(input)));
  switch (method.gives) {
    case 'band':
      return decide(method, unscored, enough, given);
    case 'value':
      return measure(method, unscored, enough, given);
    case 'expression':
      return calculate(method, unscored, enough, given);
  }
}

export const methodOf = ({ method }: CompiledScore, methods: Methods): Method => {
  const found = methods[method];
  if (found === undefined) throw new RangeError(`The scoring method "${method}" was not brought along.`);
  return found;
};

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

export const settingsOf = (score: CompiledScore, valueScale: Integer, weightScale: Integer): Settings => ({
  valueScale,
  weightScale,
  atLeast: score.atLeast === null ? null : whole(score.atLeast, valueScale),
  missing: score.missing,
  ties: score.ties,
  floor: score.floor,
  lookup: score.lookup,
});

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

const numeralsWith = (score: CompiledScore, numerals: readonly Numeral[]): readonly Numeral[] =>
  score.atLeast === null ? numerals : [...numerals, score.atLeast];

export const fractionOf = ({ numerator, denominator, scale }: Quotient): Exact => ({
  numerator,
  denominator: multiply(denominator, scale),
});

function measure(method: ValueMethod, unscored: Settled, enough: boolean, given: Given): Settled {
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

/** The author's formula. It reads what it likes; `of` says what must be answered and what caps look at. */
function calculate(method: ExpressionMethod, unscored: Settled, enough: boolean, given: Given): Settled {
  const { formula } = given.score;
  if (!enough || formula === null || !given.inputs.some(isAnswered)) return unscored;
  const numbers = given.inputs.flatMap(({ numeral }) => (numeral === null ? [] : [asNumber(numeral)]));
  const value = method.evaluate(formula, { ...given.scope, inputs: summary(numbers) });
  return value === null ? unscored : placed(unscored, value, numbers, given);
}

function placed(unscored: Settled, value: Exact, entered: readonly number[], given: Given): Settled {
  const { score, compiled } = given;
  const number = toNumber(value) + 0;
  // Beyond the largest double there is no number to show or to store.
  if (!Number.isFinite(number)) return { ...unscored, sum: null };
  const measured: Settled = { ...unscored, status: 'scored', value, number };
  const set = score.bands === null ? undefined : compiled.bandSets[score.bands];
  if (set === undefined) return measured;
  const scope = { ...given.scope, inputs: summary(entered) };
  const found = place(value, set, score.scale.value, (condition) => holds(condition, scope));
  return withCaps({ ...measured, bands: found.tried }, found.band, set.bands, given, scope);
}

/** What `inputs` is: of the numbers that entered; nothing entered has neither least nor greatest. */
export const summary = (values: readonly number[]): NonNullable<Scope['inputs']> => {
  let min: number | null = null;
  let max: number | null = null;
  for (const value of values) {
    if (min === null || value < min) min = value;
    if (max === null || value > max) max = value;
  }
  return { min, max, count: values.length };
};

/** In a decision `inputs` are judgements: bands, and values only of what has no bands. */
const judgement = ({ band, value }: Pick<Input, 'band' | 'value'>): number | null => band?.value ?? value;

function decide(method: BandMethod, unscored: Settled, enough: boolean, given: Given): Settled {
  const { score, compiled, inputs } = given;
  const bands = (score.bands === null ? undefined : compiled.bandSets[score.bands])?.bands ?? [];
  const judged = inputs.flatMap((input) => (applies(input) && counts(input) ? (judgement(input) ?? []) : []));
  const scope = { ...given.scope, inputs: summary(judged) };
  const { walked, possible } = method.score(score.rules.length, (rule) => {
    const condition = score.rules[rule]?.if ?? null;
    return condition === null ? true : holds(condition, scope);
  });
  const bandOf = (rule: number): CompiledBand | undefined => bands[score.rules[rule]?.band ?? -1];
  const rules = walked.flatMap(({ rule, holds: held }) => {
    const band = bandOf(rule);
    return band === undefined ? [] : [{ rule, holds: held, band: bandRef(band) }];
  });
  const outcomes = new Set(possible.flatMap((rule) => bandOf(rule) ?? []));
  const [only] = outcomes;
  const decided: Settled = { ...unscored, rules };
  if (!enough || only === undefined || outcomes.size > 1) return decided;
  return withCaps({ ...decided, status: 'scored' }, only, bands, given, scope);
}

function withCaps(
  settled: Settled,
  before: CompiledBand | null,
  bands: readonly CompiledBand[],
  { score, inputs }: Given,
  scope: Scope,
): Settled {
  if (before === null) return settled;
  const capped = applyCaps(before, score.caps, bands, inputs, (condition, member) =>
    holds(condition, member === null ? scope : { ...scope, member }),
  );
  return { ...settled, ...capped, bandBeforeCaps: before };
}
