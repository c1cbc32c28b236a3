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
}

export interface Effort {
  readonly rounds: number;
  /** Each round of each subject takes at least this long. */
  readonly roundMs: number;
}

/** Rounds of all subjects in turn, so that whatever else the machine does meets all of them alike. The first two warm up. */
export async function interleaved(
  subjects: readonly Subject[],
  { rounds, roundMs }: Effort,
): Promise<readonly Figure[]> {
  const found = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const subject of subjects) {
      const seconds = await oneRound(subject, roundMs);
      if (round >= 0) found.get(subject.name)?.push(seconds);
    }
  }
  return subjects.map(({ name }) => {
    const times = (found.get(name) ?? []).toSorted((a, b) => a - b);
    return {
      name,
      seconds: times[Math.floor(times.length / 2)] ?? Number.NaN,
      fastest: times[0] ?? Number.NaN,
      slowest: times.at(-1) ?? Number.NaN,
    };
  });
}

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
