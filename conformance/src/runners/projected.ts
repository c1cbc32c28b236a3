import {
  type CompiledInstrument,
  type Outcome,
  type ProjectedRow,
  type Projection,
  projectAnswers,
  projectionOf,
  type ScoreContext,
  score,
} from '@plumbline/core';
import type { Comparable } from '../comparable.js';
import { comparable } from './explaining.js';
import type { Given } from './runner.js';

/** Responses as rows, for the runners that score many together. */
export interface Projected {
  readonly projection: Projection;
  readonly outcomes: readonly Outcome<ProjectedRow>[];
  /** What one response comes to without columns. */
  readonly byItself: (at: number) => Comparable;
}

export function projected(
  compiled: CompiledInstrument,
  given: readonly Given[],
  asAt: ScoreContext['asAt'],
): Projected {
  const projection = projectionOf(compiled);
  const contexts = given.map(
    ({ previous }): ScoreContext => ({
      ...(asAt === undefined ? {} : { asAt }),
      ...(previous === undefined ? {} : { previous }),
    }),
  );
  return {
    projection,
    outcomes: given.map(({ answers }, at) => projectAnswers(compiled, projection, answers, contexts[at])),
    byItself: (at) => comparable(compiled, score(compiled, given[at]?.answers, contexts[at])),
  };
}
