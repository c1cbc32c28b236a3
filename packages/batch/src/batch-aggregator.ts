import type { CompiledInstrument, Projection } from '@plumbline/core';
import { type Aggregate, aggregator, requireAsMany } from './aggregate.js';
import { type BatchOptions, batchScorer } from './batch-scorer.js';
import { type Columns, slice } from './columns.js';
import { blockRows } from './kernel/block.js';
import { makeScoredColumns } from './scored-columns.js';

/** Scores columns and gathers them by group, portion after portion in any order, without keeping what came of a row. */
export interface BatchAggregator {
  /**
   * @param groups For each row the place of its group, below `count`; -1 for none.
   * @throws RangeError where there are not as many groups as rows, or a group is none of them.
   */
  readonly add: (columns: Columns, groups: Int32Array, options?: Pick<BatchOptions, 'asAt'>) => void;
  /** What was added so far, group by group. */
  readonly result: () => readonly Aggregate[];
}

/** Rows whose outcomes are there at a time: few enough to stay in the caches. */
const gatherRows = 2 * blockRows;

/** @param count How many groups there are. */
export function batchAggregator(compiled: CompiledInstrument, projection: Projection, count: number): BatchAggregator {
  const scorer = batchScorer(compiled, projection);
  const gathered = aggregator(compiled, count);
  const into = makeScoredColumns(compiled, gatherRows);
  return {
    add(columns, groups, options = {}) {
      requireAsMany(groups, columns.rows);
      for (let from = 0; from < columns.rows; from += gatherRows) {
        const to = Math.min(columns.rows, from + gatherRows);
        scorer.score(slice(columns, from, to), { ...options, into });
        gathered.add(into, groups.subarray(from, to));
      }
    },
    result: gathered.result,
  };
}
