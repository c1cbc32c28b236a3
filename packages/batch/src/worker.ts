import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledInstrument, Projection } from '@plumbline/core';
import { batchScorer } from './batch-scorer.js';
import type { Columns } from './columns.js';
import type { ScoredColumns } from './scored-columns.js';

/** A stretch of rows to score, in memory that all threads see. */
export interface Work {
  readonly columns: Columns;
  readonly into: ScoredColumns;
  readonly from: number;
  readonly to: number;
  readonly asAt: string | null;
}

const { compiled, projection } = workerData as { compiled: CompiledInstrument; projection: Projection };
const scorer = batchScorer(compiled, projection);

parentPort?.on('message', ({ columns, into, from, to, asAt }: Work) => {
  scorer.score(columns, { into, from, to, ...(asAt === null ? {} : { asAt }) });
  parentPort?.postMessage('done');
});
