import type { CompiledInstrument, Flag, Projection } from '@plumbline/core';
import { isTold } from '@plumbline/core/tables';
import { requireColumns } from './check-columns.js';
import type { Columns } from './columns.js';
import { type GeneralScorer, generalScorer } from './general/general-scorer.js';
import { type Block, blockRows } from './kernel/block.js';
import { type Current, conditionsFor } from './kernel/conditions.js';
import { flagSteps } from './kernel/flag-steps.js';
import type { Present } from './kernel/present.js';
import { kernelOf } from './kernel/score-kernel.js';
import { staleItems } from './kernel/stale-flag.js';
import { makeScoredColumns, type ScoredColumns } from './scored-columns.js';

export interface BatchOptions {
  /** The day that the age of evidence is judged on, ISO 8601. Without it nothing can be told of it. */
  readonly asAt?: string;
  /** Rows to score; all of them unless said. */
  readonly from?: number;
  readonly to?: number;
  /** Where outcomes go, in the rows that are scored; made when left out. */
  readonly into?: ScoredColumns;
}

/** Scores many responses at once: the same values, bands, caps and flags as `score`, to the last bit. */
export interface BatchScorer {
  /** Whether every score goes through flat kernels, a million responses a second; others go row by row, by thousands. */
  readonly isFlat: boolean;
  readonly score: (columns: Columns, options?: BatchOptions) => ScoredColumns;
  /** Whom a flag is raised for in one row; `null` stands for the whole response. Worked out anew, from the row alone. */
  readonly raised: (
    columns: Columns,
    flag: number,
    row: number,
    options?: Pick<BatchOptions, 'asAt'>,
  ) => readonly Flag['subject'][];
}

/**
 * Makes an instrument ready to score columns of answers (`projectionOf`, `columnsOf`). Rows do not depend on each other, so
 * that any order and any number of threads give the same.
 *
 * Values are trusted: columns that somebody else has made are for `checkColumns` first.
 *
 * @throws TypeError or RangeError while scoring, where a column of the projection is not there or too short, or rows are
 * asked for that are not there.
 */
export function batchScorer(compiled: CompiledInstrument, projection: Projection): BatchScorer {
  const general = generalScorer(compiled, projection);
  const current: Current = { all: [], input: null };
  const present: Present = { row: 0, min: 0, max: 0 };
  const conditions = conditionsFor(compiled, projection, present, current);
  const kernel = kernelOf(compiled, conditions, present, current, general);
  const flags = flagSteps(compiled, conditions, present, general);
  return {
    isFlat: kernel !== null,
    score(input, { asAt, from = 0, to = input.rows, into } = {}) {
      requireColumns(projection, input);
      const output = into ?? makeScoredColumns(compiled, input.rows);
      if (!(from >= 0 && to <= Math.min(input.rows, output.rows)))
        throw new RangeError(`There are no rows ${from} to ${to}.`);
      for (let start = from; start < to; start += blockRows) {
        const block: Block = { input, output, from: start, to: Math.min(to, start + blockRows) };
        current.all = [...output.scores, ...output.themes];
        current.input = input;
        if (kernel === null)
          for (let row = block.from; row < block.to; row += 1) general.scores(input, row, output, row);
        else kernel(block);
        for (const [index, flag] of flags.entries()) flag(block, index, asAt ?? null);
      }
      return output;
    },
    raised: (input, index, row, { asAt } = {}) => raisedIn(compiled, general, input, index, row, asAt ?? null),
  };
}

function raisedIn(
  compiled: CompiledInstrument,
  general: GeneralScorer,
  input: Columns,
  index: number,
  row: number,
  asAt: string | null,
): readonly Flag['subject'][] {
  const flag = compiled.flags[index];
  const asItems = (keys: readonly string[]) => keys.map((id) => ({ kind: 'item', id }) as const);
  if (flag === undefined || flag.kind === 'view-disagreement') return [];
  if (flag.kind === 'stale-evidence') return asItems(staleItems(flag, compiled, input, row, asAt));
  if (!isTold(flag)) return general.subjects(index, input, row);
  return asItems(
    compiled.items.flatMap(({ key }) => {
      const told = input.columns.get(`${key}_${flag.id}`);
      const code = input.columns.get(key);
      const isThere = code?.kind === 'small' && ![-2, -5].includes(code.values[row] ?? -5);
      return isThere && told?.kind === 'small' && told.values[row] === 1 ? [key] : [];
    }),
  );
}
