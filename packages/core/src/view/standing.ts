import type { ScoreOf } from '../answers/read-sheet.js';
import type { CompiledInstrument } from '../compiled.js';
import type { Outcome } from '../issue.js';
import type { ScoreOutcome } from '../prepare/scorecard.js';
import { unknownScore } from '../scope.js';

/** How a score stands: of a `Result` or a `Scorecard`. */
export type Standing = Pick<ScoreOutcome, 'id' | 'status' | 'value' | 'band'> & {
  readonly coverage: Pick<ScoreOutcome['coverage'], 'share'>;
  readonly bounds: Pick<ScoreOutcome['bounds'], 'lowestBand' | 'highestBand'>;
};

export interface Standings {
  readonly scores: readonly Standing[];
}

/** Scores a set of answers: `score` of the core, `prepare(…).score`, or that of a module made ahead of time. */
export type ScoreAnswers = (answers: unknown) => Outcome<Standings>;

/** Scores as conditions of visibility read them; unknown where there are none. */
export const readingsOf = ({ scores }: CompiledInstrument, standings: Standings | null): ScoreOf => {
  if (standings === null) return () => unknownScore;
  const byId = new Map(standings.scores.map((score) => [score.id, score]));
  return (index) => {
    const found = byId.get(scores[index]?.id ?? '');
    if (found === undefined) return unknownScore;
    const { status, value, band, coverage } = found;
    return { status, value, band: band?.value ?? null, coverage: coverage.share };
  };
};
