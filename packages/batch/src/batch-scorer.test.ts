import { projectAnswers, projectionOf, score } from '@plumbline/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateByGroup, meanOf, mergeAggregates } from './aggregate.js';
import { batchScorer } from './batch-scorer.js';
import { columnsOf, slice } from './columns.js';
import { blockRows } from './kernel/block.js';
import { gradedInstrument as compiled, gradedAnswers } from './testing/graded-instrument.js';
import { openThreads } from './threads.js';

const projection = projectionOf(compiled);
const scorer = batchScorer(compiled, projection);

const columnsFor = (sets: readonly object[]) =>
  columnsOf(
    projection,
    sets.map((answers) => {
      const row = projectAnswers(compiled, projection, answers);
      if (!row.ok) throw new Error(JSON.stringify(row.issues));
      return row.value;
    }),
  );

const sets = fc.sample(gradedAnswers, { numRuns: 2 * blockRows + 77, seed: 2015 });
const columns = columnsFor(sets);
const whole = scorer.score(columns);

describe('a batch', () => {
  test('goes through flat kernels', () => {
    expect(scorer.isFlat).toBe(true);
  });

  // a and b answered: (2 x 4 + 1 x 1) / 3 = 3, good, and the limiting b caps it at inadequate; c is missing of weight 0.5.
  test('is what paper says', () => {
    const one = scorer.score(columnsFor([{ a: 'outstanding', b: 'inadequate', d: 'inadequate', e: 'good' }]));
    const [first, second, overall] = one.scores;
    expect([first?.value[0], first?.band[0], first?.bandBefore[0], first?.cappedBy[0]]).toEqual([3, 3, 1, 1]);
    expect([first?.answered[0], first?.applicable[0]].map((of) => (of ?? 0) / (first?.weightScale ?? 1))).toEqual([
      3, 3.5,
    ]);
    // d is turned round: 4; (4 + 3) / 2
    expect([second?.value[0], second?.band[0]]).toEqual([3.5, 0]);
    // (3 + 3.5) / 2 is good, and an inadequate input caps at requires improvement
    expect([overall?.value[0], overall?.band[0], overall?.bandBefore[0]]).toEqual([3.25, 2, 1]);
    expect(one.flags.map(({ raised }) => raised[0])).toEqual([1, 2]);
  });

  test('is what score says, row by row', () => {
    for (const [row, answers] of sets.entries()) {
      const found = score(compiled, answers);
      if (!found.ok) throw new Error(JSON.stringify(found.issues));
      for (const [index, { status, value, band }] of found.value.scores.entries()) {
        const out = whole.scores[index];
        expect(['not-applicable', 'insufficient', 'scored'][out?.status[row] ?? 0]).toBe(status);
        expect(out?.value[row]).toBe(value ?? Number.NaN);
        expect(compiled.bandSets[0]?.bands[out?.band[row] ?? -1]?.value).toBe(band?.value);
      }
      for (const [index, { id }] of compiled.flags.entries()) {
        const flags = found.value.flags.filter((flag) => flag.id === id);
        expect(whole.flags[index]?.raised[row]).toBe(flags.filter(({ state }) => state === 'raised').length);
        expect(whole.flags[index]?.cannotTell[row]).toBe(flags.some(({ state }) => state === 'unknown') ? 1 : 0);
        expect(whole.flags[index]?.skipped[row]).toBe(flags[0]?.skipped);
      }
    }
  });

  test('does not depend on the order of rows', () => {
    const turned = scorer.score(columnsFor([...sets].reverse()));
    for (const [index, { value, band }] of whole.scores.entries()) {
      expect(turned.scores[index]?.value.toReversed()).toEqual(value);
      expect(turned.scores[index]?.band.toReversed()).toEqual(band);
    }
  });

  test.each([1, 2, 3])('gives the same bytes on %i threads', async (threads) => {
    const pool = openThreads(compiled, projection, threads);
    try {
      const found = await pool.score(columns);
      const bytes = (of: typeof whole) =>
        [...of.scores, ...of.flags].flatMap((each) =>
          Object.values(each).flatMap((list) => (ArrayBuffer.isView(list) ? [Array.from(list as Uint8Array)] : [])),
        );
      expect(bytes(found)).toEqual(bytes(whole));
    } finally {
      await pool.close();
    }
  });

  test('an error in a thread fails the call', async () => {
    const pool = openThreads(compiled, projection, 1);
    await expect(pool.score({ rows: 1, columns: new Map() })).rejects.toThrow('lack');
    await pool.close();
  });

  test('threads that have ended refuse what comes after, and leave nobody waiting', async () => {
    const failed = openThreads(compiled, projection, 1);
    const first = failed.score({ rows: 1, columns: new Map() });
    const queued = failed.score(columns);
    await expect(first).rejects.toThrow('lack');
    await expect(queued).rejects.toThrow();
    await expect(failed.score(columns)).rejects.toThrow();
    await failed.close();

    const closed = openThreads(compiled, projection, 2);
    await closed.close();
    await expect(closed.score(columns)).rejects.toThrow('closed');
  });

  test('without a column of the projection is refused by name', () => {
    expect(() => scorer.score({ rows: 1, columns: new Map() })).toThrow('"a"');
  });

  test('names whom a flag is raised for', () => {
    expect(scorer.raised(columnsFor([{ b: 'inadequate' }]), 0, 0)).toEqual([{ kind: 'item', id: 'b' }]);
  });
});

describe('aggregates by group', () => {
  const groups = Int32Array.from(sets, (_, row) => row % 3);
  const all = aggregateByGroup(compiled, whole, groups, 3);

  test('of two parts merged are those of the whole', () => {
    const at = 1000;
    const parts = [slice(columns, 0, at), slice(columns, at, columns.rows)].map((part, index) =>
      aggregateByGroup(compiled, scorer.score(part), groups.subarray(index * at, index === 0 ? at : undefined), 3),
    );
    const merged = all.map((_, group) => {
      const [first, second] = parts.map((part) => part[group]);
      if (first === undefined || second === undefined) throw new Error('A group is missing.');
      return mergeAggregates(first, second);
    });
    expect(merged).toEqual(all);
  });

  test('count every row once, and give its mean', () => {
    expect(all.reduce((sum, { rows }) => sum + rows, 0)).toBe(sets.length);
    const [score0] = all[0]?.scores ?? [];
    const values = [...(whole.scores[0]?.value ?? [])].filter((value, row) => row % 3 === 0 && !Number.isNaN(value));
    expect(score0?.scored).toBe(values.length);
    expect(score0 && meanOf(score0)).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 8);
  });
});

test.each([0, 257, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d threads are refused before any is started',
  (count) => {
    expect(() => openThreads(compiled, projection, count)).toThrow(RangeError);
  },
);
