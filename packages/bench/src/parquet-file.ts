import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledInstrument, type Projection, projectionOf } from '@plumbline/core';
import { writeParquet } from './columnar-path.js';
import { type BenchInstrument, benchInstrument, compileBench } from './instrument.js';
import { projectedColumns } from './projected.js';

export interface ParquetFile {
  readonly instrument: BenchInstrument;
  readonly compiled: CompiledInstrument;
  readonly projection: Projection;
  readonly rows: number;
  readonly path: string;
}

/** A million seeded responses in the scoring projection, a few of them when it only has to work; gone afterwards. */
export async function withParquetFile<T>(isQuick: boolean, use: (file: ParquetFile) => Promise<T>): Promise<T> {
  const instrument = benchInstrument();
  const compiled = compileBench(instrument);
  const projection = projectionOf(compiled);
  const rows = isQuick ? 4000 : 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const path = join(folder, 'responses.parquet');
  try {
    await writeParquet(path, projection, projectedColumns(instrument, compiled, projection, rows));
    return await use({ instrument, compiled, projection, rows, path });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
