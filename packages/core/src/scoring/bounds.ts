import type { AnswerState } from '../answer.js';
import type { CompiledScore } from '../compiled.js';
import { shareOf } from './coverage.js';
import { possibleScope } from './endings.js';
import { candidatesOf } from './open-inputs.js';
import { certainly, type PossibleScope } from './possible.js';
import type { PossibleScore } from './possible-score.js';
import type { Scorer } from './scorer.js';
import { methodOf } from './settle.js';
import type { Settled } from './settled.js';

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
  const candidates = candidatesOf({ score, scorer, scope, scoreOf });
  return methodOf(score, scorer.parts.methods).open({ score, candidates, scorer, scope });
}
