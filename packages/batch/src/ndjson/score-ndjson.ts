import { type CompiledInstrument, projectionOf } from '@plumbline/core';
import { batchScorer } from '../batch-scorer.js';
import type { ScoredColumns } from '../scored-columns.js';
import { type ScannedBlock, type ScanOptions, scanNdjson } from './scan-ndjson.js';

export interface ScoredBlock extends ScannedBlock {
  /** Row by row of `columns`. */
  readonly scores: ScoredColumns;
}

/**
 * Scores a file of responses, one JSON document a line, block by block as it is read (`scanNdjson`). The same values, bands,
 * caps and flags as `score` gives for each line.
 */
export async function* scoreNdjson(
  compiled: CompiledInstrument,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ScanOptions = {},
): AsyncGenerator<ScoredBlock, void, undefined> {
  const { projection = projectionOf(compiled), asAt } = options;
  const scorer = batchScorer(compiled, projection);
  for await (const block of scanNdjson(compiled, source, { ...options, projection }))
    yield { ...block, scores: scorer.score(block.columns, asAt === undefined ? {} : { asAt }) };
}
