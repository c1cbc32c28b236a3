import type { AnswerSheet } from '../answers/answer-sheet.js';
import { scopeWith } from '../answers/scope-of.js';
import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import { methods } from '../methods/methods.js';
import type { WorkedScope } from '../operators/operator.js';
import { operators } from '../operators/operators.js';
import { possibleOperators } from '../operators/possible-operators.js';
import type { ScoreReading } from '../scope.js';
import { boundsOf } from './bounds.js';
import { shareOf } from './coverage.js';
import type { Input } from './input.js';
import { inputsOf } from './inputs-of.js';
import type { PossibleScore } from './possible-score.js';
import type { Previous } from './previous.js';
import type { ScorerParts } from './scoring-parts.js';
import { settle } from './settle.js';
import type { Settled } from './settled.js';
import type { Numeral } from './whole.js';
import { reachesBoth } from './witness.js';

/** Scores of one set of answers, each worked out when first asked for. Theme scores count on after the scores. */
export interface Scorer {
  readonly compiled: CompiledInstrument;
  readonly sheet: AnswerSheet;
  readonly previous: Previous;
  readonly parts: ScorerParts;
  readonly scores: readonly CompiledScore[];
  readonly settled: (score: number) => Settled;
  readonly reading: (score: number) => ScoreReading;
  /** What it may still come to. */
  readonly possible: (score: number) => PossibleScore;
  /** What bands, caps and rules read. */
  readonly scope: WorkedScope;
  /** What flags read: declaring items know the band of the score that they declare, too. */
  readonly flagScope: WorkedScope;
}

export const scorerOf = (compiled: CompiledInstrument, sheet: AnswerSheet, previous: Previous): Scorer =>
  scorerWith({ methods, operators, possibleOperators, reachesBoth }, compiled, sheet, previous);

/** `scorerOf`, with the parts given by the caller. */
export function scorerWith(
  parts: ScorerParts,
  compiled: CompiledInstrument,
  sheet: AnswerSheet,
  previous: Previous,
): Scorer {
  const scores = [...compiled.scores, ...compiled.themeScores];
  const done: (Settled | undefined)[] = new Array(scores.length);

  const settled = (index: number): Settled => {
    const known = done[index];
    if (known !== undefined) return known;
    const score = scores[index];
    if (score === undefined) throw new RangeError(`There is no score ${index}.`);
    const inputs = inputsOf(score, compiled, sheet, scope, settled);
    const found = settle({
      score,
      compiled,
      inputs,
      scope,
      methods: parts.methods,
      lowestOf: lowestMissing(compiled, score, possible),
    });
    done[index] = found;
    return found;
  };

  const reading = (index: number): ScoreReading => {
    const { status, value, number, band, coverage } = settled(index);
    return { status, value: number, exact: value, band: band?.value ?? null, coverage: shareOf(coverage) };
  };

  const previousScore = (index: number) => previous.score(scores[index]?.id ?? '');
  const previousItem = (index: number) => ({ previous: previous.item(compiled.items[index]?.key ?? '') });
  const scope = scopeWith(parts.operators, compiled, sheet, { score: reading, beside: previousItem, previousScore });
  const flagScope = scopeWith(parts.operators, compiled, sheet, {
    score: reading,
    previousScore,
    beside: (index) => {
      const declares = compiled.items[index]?.declares ?? null;
      return { ...previousItem(index), band: declares === null ? null : reading(declares).band };
    },
  });
  let bounds: ((index: number) => PossibleScore) | null = null;
  const possible = (index: number): PossibleScore => {
    bounds ??= boundsOf(scorer);
    return bounds(index);
  };
  const scorer: Scorer = { compiled, sheet, previous, parts, scores, settled, reading, possible, scope, flagScope };
  return scorer;
}

/**
 * The lowest that an input without an answer could count, `null` where that is open-ended. Of an item the lowest it
 * allows, of a score the lowest it may still come to.
 */
function lowestMissing(
  { items }: CompiledInstrument,
  { of }: CompiledScore,
  possible: (score: number) => PossibleScore,
): (input: Pick<Input, 'kind' | 'index'>) => Numeral | null {
  return ({ kind, index }) => {
    switch (kind) {
      case 'item':
        return items[index]?.range?.min ?? null;
      case 'score': {
        const { lowest, bands } = possible(index);
        return lowest ?? (bands.length === 0 ? null : Math.min(...bands.map(({ value }) => value)));
      }
      case 'row': {
        const column = of.kind === 'rows' && of.value.op === 'element' ? of.value.column : undefined;
        return column === undefined ? null : (items[column]?.range?.min ?? null);
      }
    }
  };
}
