import type { AnswerState } from './answer.js';
import type { AnswerSheet } from './answers/answer-sheet.js';
import type { CompiledInstrument, CompiledScore } from './compiled.js';
import { flagsOf } from './flag.js';
import type { Outcome } from './issue.js';
import type { ScoreOutcome } from './prepare/scorecard.js';
import { readAnswersWith } from './read-answers.js';
import type { Result } from './result.js';
import { allParts } from './scoring/all-parts.js';
import { engineVersion } from './scoring/engine-version.js';
import type { PossibleScore } from './scoring/possible-score.js';
import { type Previous, previousOf } from './scoring/previous.js';
import { scoreResultOf } from './scoring/score-result.js';
import { type Scorer, scorerWith } from './scoring/scorer.js';
import type { ScoringParts } from './scoring/scoring-parts.js';
import type { Settled } from './scoring/settled.js';

export interface ScoreContext {
  /** The day that ages are counted to, ISO 8601 (`2015-09-30`). Without it flags about age cannot tell. */
  readonly asAt?: string;
  /** The result before, which `{"this": "previous"}` reads. Scores and items are matched by id. */
  readonly previous?: Result;
}

/** A set of answers read and scored, with what flags and comparisons need besides the result. */
export interface Scored {
  readonly result: Result;
  readonly scorer: Scorer;
}

/**
 * Scores one set of answers: every score and theme score with its band, caps, coverage, bounds and trace, and the flags.
 *
 * Pure and exact: the same answers give the same result, in whatever order they stand. Missing is never zero: unanswered,
 * not known and declined answers leave a score out of its sums and lower its coverage (policy `worst` alone counts them,
 * as the lowest that the item allows); not applicable and hidden ones leave both. A score that too little is known for is
 * `insufficient` and says in its bounds what it may still come to.
 *
 * @returns Issues, all at once, when the answers cannot be read; a score that cannot be told is a result and no issue.
 * @see docs/scoring for each method with its formula and a worked example
 */
export function score(compiled: CompiledInstrument, answers: unknown, context: ScoreContext = {}): Outcome<Result> {
  const scored = scoreAnswers(compiled, answers, context);
  return scored.ok ? { ok: true, value: scored.value.result } : scored;
}

export function scoreAnswers(
  compiled: CompiledInstrument,
  answers: unknown,
  context: ScoreContext = {},
): Outcome<Scored> {
  return scoreWith(allParts, scoreResultOf, compiled, answers, context);
}

/** Tells what became of one score. */
type Tell<Told extends ScoreOutcome> = (score: CompiledScore, settled: Settled, possible: PossibleScore) => Told;

interface ScoredAs<Told> {
  readonly result: Omit<Result, 'scores' | 'themes'> & {
    readonly scores: readonly Told[];
    readonly themes: readonly Told[];
  };
  readonly scorer: Scorer;
}

/** `scoreAnswers`, with what scoring looks up by name, and how much is told of each score, given by the caller. */
export function scoreWith<Told extends ScoreOutcome>(
  parts: ScoringParts,
  tell: Tell<Told>,
  compiled: CompiledInstrument,
  answers: unknown,
  context: ScoreContext,
): Outcome<ScoredAs<Told>> {
  const read = readScorerWith(parts, compiled, answers, context);
  return read.ok ? { ok: true, value: scoreSheet(read.value, parts, tell, context) } : read;
}

/** Answers read, with everything that scores, caps and flags need to be worked out from them. */
export const readScorer = (compiled: CompiledInstrument, answers: unknown, context: ScoreContext): Outcome<Scorer> =>
  readScorerWith(allParts, compiled, answers, context);

function readScorerWith(
  parts: ScoringParts,
  compiled: CompiledInstrument,
  answers: unknown,
  context: ScoreContext,
): Outcome<Scorer> {
  const scorer = scorerOnce(parts, compiled, previousOf(context.previous));
  const read = readAnswersWith(parts, compiled, answers, {
    scoreOf: (index, sheet) => scorer(sheet).reading(index),
  });
  return read.ok ? { ok: true, value: scorer(read.value) } : read;
}

/** Conditions of visibility may read scores while the sheet is still being read: those scores stay as they were found. */
function scorerOnce(
  parts: ScoringParts,
  compiled: CompiledInstrument,
  previous: Previous,
): (sheet: AnswerSheet) => Scorer {
  let made: Scorer | null = null;
  return (sheet) => {
    made ??= scorerWith(parts, compiled, sheet, previous);
    return made;
  };
}

function scoreSheet<Told extends ScoreOutcome>(
  scorer: Scorer,
  { flagKinds }: ScoringParts,
  tell: Tell<Told>,
  context: ScoreContext,
): ScoredAs<Told> {
  const { compiled, sheet } = scorer;
  const results = scorer.scores.map((each, index) => tell(each, scorer.settled(index), scorer.possible(index)));
  const scores = results.slice(0, compiled.scores.length);
  const themes = results.slice(compiled.scores.length);
  const flags = flagsOf(flagKinds, { scorer, scores, themes, asAt: context.asAt ?? null, views: [] });
  const { id, version, address } = compiled;
  const result = {
    instrument: { id, version, address },
    engine: engineVersion,
    scores,
    themes,
    flags,
    states: statesOf(compiled, sheet),
  };
  return { result, scorer };
}

/** Columns of repeating sections are not counted: how many there are depends on the rows. */
function statesOf({ items }: CompiledInstrument, sheet: AnswerSheet): Result['states'] {
  const states: Record<AnswerState, number> = {
    answered: 0,
    unanswered: 0,
    'not-applicable': 0,
    'not-known': 0,
    declined: 0,
    hidden: 0,
  };
  for (const [index, answer] of sheet.items.entries()) if (items[index]?.rowsOf === null) states[answer.state] += 1;
  return states;
}
