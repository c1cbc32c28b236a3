import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CompiledInstrument, Projection } from '@plumbline/core';
import { type Aggregate, aggregator, mergeAggregates } from './aggregate.js';
import type { BatchOptions } from './batch-scorer.js';
import type { Column, Columns } from './columns.js';
import { makeScoredColumns, type ScoredColumns } from './scored-columns.js';
import type { Work } from './worker.js';

/** Threads that score parts of the same columns side by side. One call after another: a second one waits for the first. */
export interface BatchThreads {
  /**
   * As `BatchScorer.score`; the same bytes for any number of threads. Columns that do not lie in shared memory are copied
   * there first.
   *
   * @throws TypeError (as a rejection) where `into` does not lie in shared memory, as `makeScoredColumns(..., sharedMemory)` does.
   */
  readonly score: (columns: Columns, options?: Pick<BatchOptions, 'asAt' | 'into'>) => Promise<ScoredColumns>;
  /**
   * As `aggregateByGroup` of all portions, whose outcomes are not kept: threads score one while the next is read, and no more
   * portions are held than there are threads, and one.
   *
   * @param count How many groups there are.
   */
  readonly aggregate: (
    portions: AsyncIterable<GroupedColumns> | Iterable<GroupedColumns>,
    count: number,
    options?: Pick<BatchOptions, 'asAt'>,
  ) => Promise<readonly Aggregate[]>;
  /** Ends the threads. Closing twice is allowed. */
  readonly close: () => Promise<void>;
}

export interface GroupedColumns {
  readonly columns: Columns;
  /** For each row the place of its group; -1 for none. */
  readonly groups: Int32Array;
}

/** Each holds an instrument and some megabytes of its own. */
const mostThreads = 256;

/** Columns in memory that threads share, for readers that fill them. */
export const sharedMemory = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

/**
 * Starts threads, each with an instrument made ready. An error in one of them fails the call that it belongs to, and the
 * threads end.
 *
 * @param threads 1 to 256; no more than there are processors is of use.
 * @throws RangeError for any other number.
 */
export function openThreads(compiled: CompiledInstrument, projection: Projection, threads: number): BatchThreads {
  if (!Number.isInteger(threads) || threads < 1 || threads > mostThreads)
    throw new RangeError(`From 1 to ${mostThreads} threads can be opened.`);
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
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = last.then(() => {
      if (ended !== null) throw ended;
      return run();
    });
    last = next.catch(close);
    return next;
  };
  return {
    close,
    score: (columns, { asAt, into } = {}) =>
      inTurn(() => scoreTogether(workers, compiled, columns, into ?? null, asAt ?? null)),
    aggregate: (portions, count, { asAt } = {}) =>
      inTurn(() => aggregateTogether(workers, compiled, portions, count, asAt ?? null)),
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
  wanted: ScoredColumns | null,
  asAt: string | null,
): Promise<ScoredColumns> {
  const columns = shared(given);
  const into = wanted ?? makeScoredColumns(compiled, columns.rows, sharedMemory);
  const lists = [...into.scores, ...into.themes, ...into.flags].flatMap((each) => Object.values(each));
  if (lists.some((list) => ArrayBuffer.isView(list) && !isShared(list)))
    throw new TypeError('Outcomes of several threads need shared memory to go into.');
  const next = new Int32Array(sharedMemory(4));
  await Promise.all(workers.map((worker) => ask(worker, { kind: 'score', columns, into, next, asAt })));
  return into;
}

async function aggregateTogether(
  workers: readonly Worker[],
  compiled: CompiledInstrument,
  portions: AsyncIterable<GroupedColumns> | Iterable<GroupedColumns>,
  count: number,
  asAt: string | null,
): Promise<readonly Aggregate[]> {
  const idle = [...workers];
  const busy = new Set<Promise<void>>();
  for await (const { columns: given, groups } of portions) {
    if (idle.length === 0) await Promise.race(busy);
    const worker = idle.pop();
    if (worker === undefined) throw new Error('No thread is idle.');
    const columns = shared(given);
    const asked = ask(worker, { kind: 'gather', columns, groups, count, asAt }).then(() => {
      idle.push(worker);
      busy.delete(asked);
    });
    busy.add(asked);
    // A failure is told by the race or by the end; until then it is not unheard.
    asked.catch(() => undefined);
  }
  await Promise.all(busy);
  const parts = (await Promise.all(workers.map((worker) => ask(worker, { kind: 'gathered' })))) as Aggregate[][];
  return aggregator(compiled, count)
    .result()
    .map((none, group) => parts.flatMap((part) => part[group] ?? []).reduce(mergeAggregates, none));
}

/** Resolves with the answer of a thread that has nothing else to do. */
function ask(worker: Worker, work: Work): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off('message', done);
      worker.off('error', failed);
      worker.off('exit', ended);
      worker.unref();
      finish();
    };
    const done = (answer: unknown) => settle(() => resolve(answer));
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () => settle(() => reject(new Error('A thread ended while it was scoring.')));
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
