import type { AnswerSheet } from '../answers/answer-sheet.js';
import { scopeWith } from '../answers/scope-of.js';
import { brought } from '../brought.js';
import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import type { WorkedScope } from '../operators/operator.js';
import type { ScoreReading } from '../scope.js';
import { allParts } from './all-parts.js';
import { boundsOf } from './bounds.js';
import { shareOf } from './coverage.js';
import { inputKindOf } from './inputs/input-kind.js';
import type { PossibleScore } from './possible-score.js';
import type { Previous } from './previous.js';
import type { ScorerParts } from './scoring-parts.js';
import { settle } from './settle.js';
import type { Settled } from './settled.js';

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
  scorerWith(allParts, compiled, sheet, previous);

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
    const inputs = inputKindOf(score.of, parts.inputs).inputs(score.of, { score, compiled, sheet, scope, settled });
    const found = settle({
      score,
      compiled,
      inputs,
      scope,
      methods: parts.methods,
      lowestOf: (input) => brought('policy', 'worst', parts.policies.worst).lowestOf(input, score, compiled, possible),
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
