import { performance } from 'node:perf_hooks';

/** Something to measure: one call does `units` units of work. */
export interface Subject {
  readonly name: string;
  readonly units: number;
  readonly run: () => unknown;
}

/** Seconds for one unit: median of the rounds, with the fastest and the slowest. */
export interface Figure {
  readonly name: string;
  readonly seconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Round by round, so that two figures of one run can be divided pair by pair. */
  readonly rounds: readonly number[];
}

export interface Effort {
  readonly rounds: number;
  /** Each round of each subject takes at least this long. */
  readonly roundMs: number;
}

const warmUps = 2;

/** Rounds of all subjects in turn, so that whatever else the machine does meets all of them alike. The first ones warm up. */
export async function interleaved(
  subjects: readonly Subject[],
  { rounds, roundMs }: Effort,
): Promise<readonly Figure[]> {
  const found = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    tell(`round ${Math.max(0, round + 1)} of ${rounds}`);
    for (const subject of subjects) {
      const seconds = await oneRound(subject, roundMs);
      if (round >= 0) found.get(subject.name)?.push(Number(seconds.toPrecision(4)));
    }
  }
  tell('');
  return subjects.map(({ name }) => {
    const times = found.get(name) ?? [];
    return { name, seconds: median(times), fastest: Math.min(...times), slowest: Math.max(...times), rounds: times };
  });
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Over what was told last, and only to somebody who looks. */
const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

async function oneRound({ units, run }: Subject, roundMs: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  let end = start;
  do {
    await run();
    calls += 1;
    end = performance.now();
  } while (end - start < roundMs);
  return (end - start) / 1000 / (calls * units);
}
