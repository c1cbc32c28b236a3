import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CompiledInstrument, Projection } from '@plumbline/core';
import type { BatchOptions } from './batch-scorer.js';
import type { Column, Columns } from './columns.js';
import { makeScoredColumns, type ScoredColumns } from './scored-columns.js';
import type { Work } from './worker.js';

/** Threads that score parts of the same columns side by side. */
export interface BatchThreads {
  /**
   * As `BatchScorer.score`; the same bytes for any number of threads. Columns that do not lie in shared memory are copied
   * there first. One call after another: a second one waits for the first.
   */
  readonly score: (columns: Columns, options?: Pick<BatchOptions, 'asAt'>) => Promise<ScoredColumns>;
  /** Ends the threads: calls that wait and later ones are refused. Closing twice is allowed. */
  readonly close: () => Promise<void>;
}

/** Columns in memory that threads share, for readers that fill them. */
export const sharedMemory = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

/**
 * Starts threads, each with an instrument made ready. An error in one of them fails the call that it belongs to, and the
 * threads end.
 *
 * @param threads 1 or more; no more than there are processors is of use.
 */
export function openThreads(compiled: CompiledInstrument, projection: Projection, threads: number): BatchThreads {
  if (!Number.isInteger(threads) || threads < 1) throw new RangeError('At least one thread is needed.');
  const workers = Array.from(
    { length: threads },
    // Without the options of the process: a thread runs what is built, whatever its parent runs.
    () => new Worker(workerFile(), { workerData: { compiled, projection }, execArgv: [] }),
  );
  let ended: Error | null = null;
  for (const worker of workers) {
    worker.unref();
    // Work given to a thread that is gone is never answered, and an error that nobody hears ends the process.
    worker.on('error', (error: Error) => {
      ended ??= error;
    });
    worker.on('exit', () => {
      ended ??= new Error('The threads have ended.');
    });
  }
  let last: Promise<unknown> = Promise.resolve();
  const close = async (): Promise<void> => {
    ended ??= new Error('The threads are closed.');
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  return {
    close,
    score(columns, { asAt } = {}) {
      const next = last.then(() => {
        if (ended !== null) throw ended;
        return scoreTogether(workers, compiled, columns, asAt ?? null);
      });
      last = next.catch(close);
      return next;
    },
  };
}

/** Beside this file once built; tests run the sources, and the built worker. */
const workerFile = (): URL => {
  const beside = new URL('./worker.js', import.meta.url);
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../dist/worker.js', import.meta.url);
};

async function scoreTogether(
  workers: readonly Worker[],
  compiled: CompiledInstrument,
  given: Columns,
  asAt: string | null,
): Promise<ScoredColumns> {
  const columns = shared(given);
  const into = makeScoredColumns(compiled, columns.rows, sharedMemory);
  const share = Math.ceil(columns.rows / workers.length);
  await Promise.all(
    workers.map((worker, index) => {
      const [from, to] = [index * share, Math.min(columns.rows, (index + 1) * share)];
      return from >= to ? null : part(worker, { columns, into, from, to, asAt });
    }),
  );
  return into;
}

function part(worker: Worker, work: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => () => {
      worker.off('message', done);
      worker.off('error', failed);
      worker.off('exit', ended);
      worker.unref();
      finish();
    };
    const done = settle(resolve);
    const failed = (error: Error) => settle(() => reject(error))();
    const ended = () => settle(() => reject(new Error('A thread ended while it was scoring.')))();
    worker.on('message', done);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.ref();
    worker.postMessage(work);
  });
}

const isShared = ({ buffer }: { readonly buffer: ArrayBufferLike }): boolean => buffer instanceof SharedArrayBuffer;

function shared({ rows, columns }: Columns): Columns {
  return { rows, columns: new Map([...columns].map(([name, column]) => [name, sharedColumn(column)])) };
}

function sharedColumn(column: Column): Column {
  switch (column.kind) {
    case 'small':
      return isShared(column.values) ? column : { ...column, values: copied(column.values, Int8Array) };
    case 'day':
      return isShared(column.values) ? column : { ...column, values: copied(column.values, Int32Array) };
    case 'number':
      return isShared(column.values) ? column : { ...column, values: copied(column.values, Float64Array) };
    case 'list':
      if (isShared(column.values) && isShared(column.offsets)) return column;
      return {
        ...column,
        values: copied(column.values, Float64Array),
        offsets: copied(column.offsets, Int32Array),
      };
  }
}

type Numbers = Int8Array | Int32Array | Float64Array;

function copied<T extends Numbers>(values: T, kind: new (buffer: SharedArrayBuffer) => T): T {
  const copy = new kind(sharedMemory(values.byteLength));
  copy.set(values);
  return copy;
}
