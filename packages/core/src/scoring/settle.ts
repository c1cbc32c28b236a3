import { brought } from '../brought.js';
import type { CompiledBand, CompiledInstrument, CompiledScore } from '../compiled.js';
import { holdsIn } from '../evaluate/within.js';
import { type Exact, toNumber } from '../exact.js';
import type { Method } from '../methods/method.js';
import type { Methods } from '../methods/methods.js';
import type { WorkedScope } from '../operators/operator.js';
import type { Scope } from '../scope.js';
import { place } from './bands.js';
import { applyCaps } from './caps.js';
import { coverageOf, covers } from './coverage.js';
import { applies, type Input } from './input.js';
import type { Settled } from './settled.js';
import { commonScale, type Numeral } from './whole.js';

export interface Given {
  readonly score: CompiledScore;
  readonly compiled: CompiledInstrument;
  readonly inputs: readonly Input[];
  readonly scope: WorkedScope;
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
  const coverage = coverageOf(inputs, weightScale, method.isCounted);
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
    inputs.filter(method.isCounted).length >= score.minAnswered &&
    !(score.missing === 'fail' && inputs.some((input) => applies(input) && !method.isCounted(input)));
  return method.settle(unscored, enough, given);
}

export const methodOf = ({ method }: CompiledScore, methods: Methods): Method =>
  brought('scoring method', method, methods[method]);

/** A score with a value, in its band. */
export function placed(unscored: Settled, value: Exact, entered: readonly number[], given: Given): Settled {
  const { score, compiled } = given;
  const number = toNumber(value) + 0;
  // Beyond the largest double there is no number to show or to store.
  if (!Number.isFinite(number)) return { ...unscored, sum: null };
  const measured: Settled = { ...unscored, status: 'scored', value, number };
  const set = score.bands === null ? undefined : compiled.bandSets[score.bands];
  if (set === undefined) return measured;
  const scope = { ...given.scope, inputs: summary(entered) };
  const found = place(value, set, score.scale.value, (condition) => holdsIn(condition, scope));
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

export function withCaps(
  settled: Settled,
  before: CompiledBand | null,
  bands: readonly CompiledBand[],
  { score, inputs }: Given,
  scope: WorkedScope,
): Settled {
  if (before === null) return settled;
  const capped = applyCaps(before, score.caps, bands, inputs, (condition, member) =>
    holdsIn(condition, member === null ? scope : { ...scope, member }),
  );
  return { ...settled, ...capped, bandBeforeCaps: before };
}
