import type { CompiledBand, CompiledBandSet, CompiledScore } from '../compiled.js';
import { compare, type Exact, exactOf, type Integer, toNumber } from '../exact.js';
import type { Choices } from '../methods/method.js';
import { placesPossible } from './bands.js';
import { capsPossible } from './caps-possible.js';
import { coverageOf, covers } from './coverage.js';
import { counts } from './input.js';
import type { Candidate } from './open-inputs.js';
import { certainly, dropsOut, type Ending, extent, type PossibleScope } from './possible.js';
import { mayHold } from './possibly.js';
import type { Scorer } from './scorer.js';
import { summary } from './settle.js';
import { commonScale } from './whole.js';

interface Given {
  readonly score: CompiledScore;
  readonly scorer: Scorer;
  readonly scope: PossibleScope;
  readonly candidates: readonly Candidate[];
  readonly extremes: { readonly lowest: Choices; readonly highest: Choices };
  readonly ends: { readonly lowest: Exact | null; readonly highest: Exact | null };
  readonly bands: readonly CompiledBand[];
  readonly valueScale: Integer;
}

/**
 * Whether the choices that give the lowest and the highest value are completions, and give the lowest and the highest
 * band as well. `false` is always safe: it says only that nobody has shown it.
 */
export function reachesBoth(given: Given): boolean {
  const { score, scorer, candidates, extremes, ends, bands } = given;
  if (ends.lowest === null || ends.highest === null || !candidates.every(({ independent }) => independent))
    return false;
  const values = bands.map(({ value }) => value);
  const set = score.bands === null ? undefined : scorer.compiled.bandSets[score.bands];
  return (
    reaches(extremes.lowest, ends.lowest, set, Math.min(...values), given) &&
    reaches(extremes.highest, ends.highest, set, Math.max(...values), given)
  );
}

function reaches(
  choices: Choices,
  value: Exact,
  set: CompiledBandSet | undefined,
  ordinal: number,
  given: Given,
): boolean {
  const { score, scope, candidates } = given;
  const completed = complete(choices, given);
  if (completed === null || !isScored(completed, score)) return false;
  if (set === undefined) return true;
  const fixed = fixedScope(completed, scope);
  const before = placesPossible({ lowest: value, highest: value }, set, score.scale.value, (condition) =>
    mayHold(condition, fixed),
  );
  const after = capsPossible(before, score, set.bands, completed, fixed);
  return candidates.length > 0 && after.length === 1 && after[0]?.value === ordinal;
}

/** Each candidate with the one ending that its choice picks; `null` when no ending gives that number. */
function complete(choices: Choices, { candidates, valueScale }: Given): readonly Candidate[] | null {
  const completed: Candidate[] = [];
  let at = 0;
  for (const candidate of candidates) {
    const enters = candidate.lowest !== null && candidate.highest !== null;
    const choice = enters ? (choices[at++] ?? null) : null;
    const ending =
      choice === null ? left(candidate) : picked(candidate, { numerator: choice, denominator: valueScale });
    if (ending === null) return null;
    completed.push({ ...candidate, endings: [ending] });
  }
  return completed;
}

const left = ({ endings }: Candidate): Ending | null =>
  endings.find(dropsOut) ?? endings.find(({ state }) => state === 'not-known' || state === 'declined') ?? null;

function picked({ endings, kind }: Candidate, value: Exact): Ending | null {
  if (typeof value.numerator === 'number' && !Number.isFinite(value.numerator)) return null;
  const number = toNumber(value);
  const [only] = endings;
  if (kind !== 'item') return endings.length === 1 && only ? { ...only, value: certainly(number) } : null;
  for (const ending of endings) {
    if (ending.state !== 'answered') continue;
    const ends = extent(ending.value);
    if (ends === null || ends === 'empty' || number < ends.lowest || number > ends.highest) continue;
    if (compare(exactOf(number), value) === 0) return { ...ending, value: certainly(number) };
  }
  return null;
}

function isScored(completed: readonly Candidate[], score: CompiledScore): boolean {
  const inputs = completed.map(({ endings, weight }) => {
    const [ending] = endings;
    const ends = ending ? extent(ending.value) : null;
    const value = ends === null || ends === 'empty' ? null : ends.lowest;
    return { state: ending?.state ?? 'unanswered', value, band: null, weight };
  });
  const weights = inputs.map(({ weight }) => weight);
  const coverage = coverageOf(inputs, commonScale(weights, score.scale.weight));
  const isEnough = inputs.filter(counts).length >= score.minAnswered;
  return coverage.answered !== 0 && isEnough && covers(coverage, score.minCoverage);
}

/** Conditions see the chosen endings in place of the inputs; of everything else, all that may be. */
function fixedScope(completed: readonly Candidate[], scope: PossibleScope): PossibleScope {
  const items = new Map(completed.filter(({ kind }) => kind === 'item').map(({ index, endings }) => [index, endings]));
  const values = completed.flatMap(({ endings: [ending] }) => {
    const ends = ending ? extent(ending.value) : null;
    return ends === null || ends === 'empty' ? [] : [ends.lowest];
  });
  const { min, max, count } = summary(values);
  return {
    ...scope,
    item: (index) => items.get(index) ?? scope.item(index),
    inputs: { min: certainly(min), max: certainly(max), count: certainly(count) },
  };
}
