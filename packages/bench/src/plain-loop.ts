import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { median } from './measure.js';

/** Whole numbers in the nearest cache: nothing that threads could get in each other's way with. */
function loop(): number {
  const from = new Int32Array(4096).fill(3);
  const into = new Int32Array(4096);
  let sum = 0;
  for (let round = 0; round < 20_000; round += 1)
    for (let at = 0; at < 4096; at += 1) {
      sum = (sum + (from[at] as number)) | 0;
      into[at] = sum ^ round;
    }
  return sum;
}

/** How many times the work of one thread two threads do here, each with a loop of its own: the median of some rounds. */
export async function plainLoopOnTwo(rounds: number): Promise<number> {
  const file = fileURLToPath(import.meta.url);
  const workers = [0, 1].map(() => new Worker(file));
  const timed = async (some: readonly Worker[]): Promise<number> => {
    const start = performance.now();
    await Promise.all(
      some.map(
        (worker) =>
          new Promise((resolve) => {
            worker.once('message', resolve);
            worker.postMessage('go');
          }),
      ),
    );
    return performance.now() - start;
  };
  await timed(workers);
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const alone = await timed(workers.slice(round % 2, (round % 2) + 1));
    found.push((2 * alone) / (await timed(workers)));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(found);
}

if (!isMainThread) parentPort?.on('message', () => parentPort?.postMessage(loop()));
