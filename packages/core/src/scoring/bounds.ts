import type { AnswerState } from '../answer.js';
import type { CompiledBand, CompiledScore } from '../compiled.js';
import { add, compare, type Exact, exactOf, type Integer, toNumber } from '../exact.js';
import type { BandMethod, Choices, OpenInput, Truths, ValueMethod } from '../methods/method.js';
import { placesPossible } from './bands.js';
import { capsPossible } from './caps-possible.js';
import { shareOf } from './coverage.js';
import { possibleScope } from './endings.js';
import { type Candidate, candidatesOf, openInputs } from './open-inputs.js';
import {
  certainly,
  dropsOut,
  type Ending,
  extent,
  listed,
  never,
  orUnknown,
  type Possible,
  type PossibleScope,
  range,
  type Verdict,
} from './possible.js';
import { numbersOnly } from './possible-operations.js';
import type { PossibleScore } from './possible-score.js';
import { mayHold, possibly } from './possibly.js';
import type { Scorer } from './scorer.js';
import { fractionOf, methodOf, settingsOf } from './settle.js';
import type { Settled } from './settled.js';
import { asNumber } from './whole.js';

/**
 * What every score of the scorer may still come to. Sound: no completion falls outside; `possibleScope` says what a
 * completion is.
 */
export function boundsOf(scorer: Scorer): (score: number) => PossibleScore {
  const closed = isClosed(scorer);
  const done: (PossibleScore | undefined)[] = [];
  const scoreOf = (index: number): PossibleScore => {
    const score = scorer.scores[index];
    if (score === undefined) throw new RangeError(`There is no score ${index}.`);
    const found = done[index] ?? (closed ? asItIs(scorer.settled(index)) : open(score, scorer, scope, scoreOf));
    done[index] = found;
    return found;
  };
  const scope = possibleScope(scorer, scoreOf);
  return scoreOf;
}

/** Nothing is missing anywhere, so everything is what it is: what hides an item then is final too. */
function isClosed({ compiled, sheet }: Scorer): boolean {
  const { items, rows } = sheet;
  return (
    items.every(({ state }, index) => compiled.items[index]?.rowsOf !== null || isFinal(state)) &&
    rows.every((list) => list.every(({ parts }) => Object.values(parts).every((part) => part !== null)))
  );
}

const isFinal = (state: AnswerState): boolean =>
  state === 'answered' || state === 'not-applicable' || state === 'hidden';

function asItIs(settled: Settled): PossibleScore {
  const { status, value, number, band, coverage } = settled;
  return {
    lowest: value,
    highest: value,
    bands: band === null ? [] : [band],
    tight: true,
    mayScore: status === 'scored',
    mayMiss: status === 'insufficient',
    mayLeave: status === 'not-applicable',
    value: certainly(number),
    band: certainly(band?.value ?? null),
    coverage: certainly(shareOf(coverage)),
  };
}

type ScoreOf = (score: number) => PossibleScore;

function open(score: CompiledScore, scorer: Scorer, scope: PossibleScope, scoreOf: ScoreOf): PossibleScore {
  const candidates = candidatesOf(score, scorer, scope, scoreOf);
  const method = methodOf(score, scorer.parts.methods);
  switch (method.gives) {
    case 'band':
      return openDecision(method, score, candidates, scorer, scope);
    case 'value':
      return openMeasure(method, score, candidates, scorer, scope);
    case 'expression':
      return openFormula(score, candidates, scorer, scope);
  }
}

/** A rule that stays unknown is passed, too; its band is a result only where a rule that holds gives the same. */
const goesOn = (verdict: Verdict): Truths => ({
  mayHold: verdict.mayHold,
  mayFail: verdict.mayFail || verdict.mayBeUnknown,
});

const certain: Truths = { mayHold: true, mayFail: false };

function openDecision(
  method: BandMethod,
  score: CompiledScore,
  candidates: readonly Candidate[],
  { compiled }: Scorer,
  outer: PossibleScope,
): PossibleScore {
  const bands = (score.bands === null ? undefined : compiled.bandSets[score.bands])?.bands ?? [];
  const scope = { ...outer, inputs: inputsPossible(candidates, true) };
  const rules = method.bounds(score.rules.length, (rule) => {
    const condition = score.rules[rule]?.if ?? null;
    return condition === null ? certain : goesOn(mayHold(condition, scope));
  });
  const before = distinct(rules.flatMap((rule) => bands[score.rules[rule]?.band ?? -1] ?? []));
  const mayApply = candidates.some(({ endings }) => endings.some((ending) => !dropsOut(ending)));
  const after = mayApply ? capsPossible(before, score, bands, candidates, scope) : [];
  return possibleScore(score, candidates, null, after, after.length <= 1);
}

/** Interval arithmetic in doubles: each end is moved outwards by more than rounding can have lost. */
const slack = 1e-9;

function openFormula(
  score: CompiledScore,
  candidates: readonly Candidate[],
  scorer: Scorer,
  outer: PossibleScope,
): PossibleScore {
  const scope = { ...outer, inputs: inputsPossible(candidates, false) };
  const found = score.formula === null ? never : numbersOnly(possibly(score.formula, scope));
  const ends = extent(found);
  if (ends === 'empty' || ends === null) return possibleScore(score, candidates, null, [], true);
  const outwards = (end: number, sign: 1 | -1): Exact | null =>
    Number.isFinite(end) ? exactOf(end + sign * slack * Math.max(1, Math.abs(end))) : null;
  const wide = { lowest: outwards(ends.lowest, -1), highest: outwards(ends.highest, 1) };
  const set = score.bands === null ? undefined : scorer.compiled.bandSets[score.bands];
  const before = set ? placesPossible(wide, set, score.scale.value, (condition) => mayHold(condition, scope)) : [];
  const bands = set ? capsPossible(before, score, set.bands, candidates, scope) : [];
  return { ...possibleScore(score, candidates, wide, bands, false), mayMiss: true };
}

function openMeasure(
  method: ValueMethod,
  score: CompiledScore,
  candidates: readonly Candidate[],
  scorer: Scorer,
  outer: PossibleScope,
): PossibleScore {
  const entering = openInputs(candidates, score);
  if (entering === null) return anyValue(score, candidates, scorer);
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

  const set = score.bands === null ? undefined : scorer.compiled.bandSets[score.bands];
  const scope = { ...outer, inputs: inputsPossible(candidates, false) };
  const before = set ? placesPossible(ends, set, score.scale.value, (condition) => mayHold(condition, scope)) : [];
  const bands = set ? capsPossible(before, score, set.bands, candidates, scope) : [];
  const tight =
    (bands.length <= 1 && ends.lowest !== null && ends.highest !== null && compare(ends.lowest, ends.highest) === 0) ||
    (extremes.kind === 'choices' &&
      scorer.parts.reachesBoth !== undefined &&
      scorer.parts.reachesBoth({ score, scorer, scope, candidates, extremes, ends, bands, valueScale }));
  return possibleScore(score, candidates, ends, bands, tight);
}

/** Nothing can be said of it: any value, any band, or no score. */
function anyValue(score: CompiledScore, candidates: readonly Candidate[], { compiled }: Scorer): PossibleScore {
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

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function possibleScore(
  score: CompiledScore,
  candidates: readonly Candidate[],
  ends: { readonly lowest: Exact | null; readonly highest: Exact | null } | null,
  bands: readonly CompiledBand[],
  tight: boolean,
): PossibleScore {
  const mayScore = ends !== null || bands.length > 0;
  const mayLeave = candidates.every(({ mayLeave: leaves }) => leaves);
  const mayMiss = mayFallShort(score, candidates);
  const unknown = mayMiss || mayLeave || !mayScore;
  const lowest = ends?.lowest ?? null;
  const highest = ends?.highest ?? null;
  const value = ends === null ? never : rangeBetween(lowest, highest);
  const ordinals = bands.map((band) => band.value);
  const band: Possible = ordinals.length === 0 ? never : listed(ordinals);
  return {
    lowest,
    highest,
    bands,
    tight,
    mayScore,
    mayMiss,
    mayLeave,
    value: unknown ? orUnknown(value) : value,
    band: unknown ? orUnknown(band) : band,
    coverage: coveragePossible(candidates),
  };
}

const rangeBetween = (lowest: Exact | null, highest: Exact | null): Possible =>
  range(
    lowest === null ? Number.NEGATIVE_INFINITY : toNumber(lowest),
    highest === null ? Number.POSITIVE_INFINITY : toNumber(highest),
  );

/** Whether the least that is sure to be answered can be too little. */
function mayFallShort(score: CompiledScore, candidates: readonly Candidate[]): boolean {
  const count = candidates.filter(({ mayMiss, mayLeave, highest }) => !mayMiss && !mayLeave && highest !== null).length;
  if (count < score.minAnswered || score.method === 'lookup') return true;
  if (score.missing === 'fail' || score.method === 'decision') return candidates.some(({ mayMiss }) => mayMiss);
  let sure: Exact = exactOf(0);
  let missing: Exact = exactOf(0);
  for (const { weight, mayMiss, mayLeave, highest, endings } of candidates) {
    if (endings.every(dropsOut)) continue;
    if (mayMiss || highest === null) missing = plus(missing, weight);
    else if (!mayLeave) sure = plus(sure, weight);
  }
  if (missing.numerator === 0) return false;
  if (sure.numerator === 0) return true;
  const share = toNumber(sure) / (toNumber(sure) + toNumber(missing));
  return share <= score.minCoverage;
}

const plus = (total: Exact, weight: number): Exact => {
  const more = exactOf(weight);
  return {
    numerator: add(
      BigInt(total.numerator) * BigInt(more.denominator),
      BigInt(more.numerator) * BigInt(total.denominator),
    ),
    denominator: BigInt(total.denominator) * BigInt(more.denominator),
  };
};

function coveragePossible(candidates: readonly Candidate[]): Possible {
  const gone = candidates.every(({ mayLeave }) => mayLeave);
  const settled = candidates.every(({ mayMiss, mayLeave }) => !mayMiss && !mayLeave);
  return settled && candidates.length > 0 ? certainly(1) : range(0, 1, gone);
}

/** What `inputs` may be: of the judgements in a decision, else of the numbers that enter. */
function inputsPossible(candidates: readonly Candidate[], judged: boolean): PossibleScope['inputs'] {
  let least: Ends | null = null;
  let sure = 0;
  let all = 0;
  const ends = candidates.flatMap((candidate) => endsOf(candidate, judged) ?? []);
  for (const each of ends) {
    all += 1;
    if (each.stays) sure += 1;
    least = least === null ? each : wider(least, each);
  }
  if (least === null) return { min: never, max: never, count: certainly(0) };
  const staying = ends.filter(({ stays }) => stays);
  const noneStays = staying.length === 0;
  return {
    min: range(least.lowest, noneStays ? least.highest : Math.min(...staying.map(({ highest }) => highest)), noneStays),
    max: range(noneStays ? least.lowest : Math.max(...staying.map(({ lowest }) => lowest)), least.highest, noneStays),
    count: range(sure, all),
  };
}

interface Ends {
  readonly lowest: number;
  readonly highest: number;
  readonly stays: boolean;
}

const wider = (a: Ends, b: Ends): Ends => ({
  lowest: Math.min(a.lowest, b.lowest),
  highest: Math.max(a.highest, b.highest),
  stays: a.stays && b.stays,
});

function endsOf({ lowest, highest, mayLeave, mayMiss, endings }: Candidate, judged: boolean): Ends | null {
  const stays = !mayLeave && !mayMiss;
  const ordinals = judged ? endings.flatMap(bandsOf) : [];
  if (ordinals.length > 0) return { lowest: Math.min(...ordinals), highest: Math.max(...ordinals), stays };
  return lowest === null || highest === null ? null : { lowest: asNumber(lowest), highest: asNumber(highest), stays };
}

const bandsOf = ({ band }: Ending): readonly number[] =>
  band.kind === 'listed' ? band.values.filter((value) => typeof value === 'number') : [];
