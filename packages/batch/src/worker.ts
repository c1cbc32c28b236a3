import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledInstrument, Projection } from '@plumbline/core';
import { type BatchAggregator, batchAggregator } from './batch-aggregator.js';
import { batchScorer } from './batch-scorer.js';
import type { Columns } from './columns.js';
import { blockRows } from './kernel/block.js';
import type { ScoredColumns } from './scored-columns.js';

/** What a thread is asked to do, in memory that all threads see. */
export type Work =
  | {
      readonly kind: 'score';
      readonly columns: Columns;
      readonly into: ScoredColumns;
      /** The row that nobody has taken yet: threads take stretches of rows until there are none. */
      readonly next: Int32Array;
      readonly asAt: string | null;
    }
  /** Outcomes are gathered by group and not kept. */
  | {
      readonly kind: 'gather';
      readonly columns: Columns;
      readonly groups: Int32Array;
      readonly count: number;
      readonly asAt: string | null;
    }
  /** What was gathered since the last time. */
  | { readonly kind: 'gathered' };

const { compiled, projection } = workerData as { compiled: CompiledInstrument; projection: Projection };
const scorer = batchScorer(compiled, projection);
const stretchRows = 8 * blockRows;
let gathering: BatchAggregator | null = null;

const dayOf = (asAt: string | null) => (asAt === null ? {} : { asAt });

function answerTo(work: Work): unknown {
  switch (work.kind) {
    case 'score': {
      const { columns, into, next, asAt } = work;
      for (;;) {
        const from = Atomics.add(next, 0, stretchRows);
        if (from >= columns.rows) return null;
        scorer.score(columns, { into, from, to: Math.min(columns.rows, from + stretchRows), ...dayOf(asAt) });
      }
    }
    case 'gather':
      gathering ??= batchAggregator(compiled, projection, work.count);
      gathering.add(work.columns, work.groups, dayOf(work.asAt));
      return null;
    case 'gathered': {
      const found = gathering?.result() ?? [];
      gathering = null;
      return found;
    }
  }
}

parentPort?.on('message', (work: Work) => parentPort?.postMessage(answerTo(work)));
