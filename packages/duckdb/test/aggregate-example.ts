import { openThreads } from '@plumbline/batch/threads';
import { type CompiledInstrument, projectionOf } from '@plumbline/core';
import { aggregateParquet } from '@plumbline/duckdb';

/** How many responses of each authority are in each band of the instrument's first score. */
export async function bandsByAuthority(compiled: CompiledInstrument, path: string) {
  const projection = projectionOf(compiled);
  const threads = openThreads(compiled, projection, 2); // as many as there are processors; keep them for the next file
  try {
    const { groups, aggregates } = await aggregateParquet(threads, projection, path, { group: 'authority' });
    return groups.map((authority, at) => ({ authority, bands: aggregates[at]?.scores[0]?.bands }));
  } finally {
    await threads.close();
  }
}
