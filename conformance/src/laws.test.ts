import { batchScorer, columnsOf, makeScoredColumns } from '@plumbline/batch';
import { type CompiledInstrument, compile, projectAnswers, projectionOf, readAnswers, score } from '@plumbline/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from './random/answers.js';
import { instrumentOf } from './random/instrument.js';
import type { Node } from './random/questions.js';
import { seeded } from './random/seeded.js';
import { runners } from './runners/runners.js';

interface Scene {
  readonly compiled: CompiledInstrument;
  readonly all: readonly Node[];
}

/** An instrument and sets of answers to it, from one number; `null` where the document drawn is no instrument. */
function sceneOf(seed: number, size: number): Scene | null {
  const chance = seeded(seed);
  const drawn = instrumentOf(chance);
  const compiled = compile(drawn.document, { documents: drawn.documents });
  return compiled.ok
    ? { compiled: compiled.value, all: Array.from({ length: size }, () => answersOf(chance, drawn)) }
    : null;
}

const scenes = (size: number): fc.Arbitrary<Scene> =>
  fc
    .integer({ min: 0, max: 2 ** 31 - 1 })
    .map((seed) => sceneOf(seed, size))
    .filter((scene) => scene !== null);

const context = { asAt: '2026-11-24' };
const runs = { numRuns: 60 };

/** The same answers, every object's keys the other way round. */
const turned = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(turned);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
};

/** Without the answers of items that are hidden. */
function withoutHidden(compiled: CompiledInstrument, answers: Node): Node {
  const read = readAnswers(compiled, answers, { scoreOf: scoreReader(compiled, answers) });
  if (!read.ok) return answers;
  const hidden = new Set(
    compiled.items.filter((_, index) => read.value.items[index]?.state === 'hidden').map(({ key }) => key),
  );
  const strip = (node: Node): Node =>
    Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !hidden.has(key))
        .map(([key, value]) => [key, key === 's' ? strip(value as Node) : value]),
    );
  return strip(answers);
}

/** Visibility may read the score `early`, whose items are never hidden: it is the same before and after. */
const scoreReader = (compiled: CompiledInstrument, answers: Node) => (index: number) => {
  const found = score(compiled, answers);
  const own = found.ok ? found.value.scores[index] : undefined;
  return {
    status: own?.status ?? ('insufficient' as const),
    value: own?.value ?? null,
    band: own?.band?.value ?? null,
    coverage: own?.coverage.share ?? null,
  };
};

describe.each(runners)('$name', (runner) => {
  test('the order of keys changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(scenes(4), async ({ compiled, all }) => {
        const [as, turnedRound] = await Promise.all([
          runner.run(
            compiled,
            all.map((answers) => ({ answers })),
            context,
          ),
          runner.run(
            compiled,
            all.map((answers) => ({ answers: turned(answers) })),
            context,
          ),
        ]);
        expect(turnedRound).toEqual(as);
      }),
      runs,
    );
  });

  test('answers to hidden items change nothing', async () => {
    let stripped = 0;
    await fc.assert(
      fc.asyncProperty(scenes(4), async ({ compiled, all }) => {
        const as = await runner.run(
          compiled,
          all.map((answers) => ({ answers })),
          context,
        );
        const bare = all.map((answers) => ({ answers: withoutHidden(compiled, answers) }));
        stripped += bare.filter(({ answers }, at) => JSON.stringify(answers) !== JSON.stringify(all[at])).length;
        expect(await runner.run(compiled, bare, context)).toEqual(as);
      }),
      runs,
    );
    expect(stripped).toBeGreaterThan(10);
  });

  test('a response does not depend on those beside it', async () => {
    await fc.assert(
      fc.asyncProperty(scenes(6), async ({ compiled, all }) => {
        const as = await runner.run(
          compiled,
          all.map((answers) => ({ answers })),
          context,
        );
        const backwards = await runner.run(
          compiled,
          all.toReversed().map((answers) => ({ answers })),
          context,
        );
        expect(backwards.toReversed()).toEqual(as);
      }),
      runs,
    );
  });
});

test('columns scored in parts, in any order, are the columns scored at once, to the last bit', () => {
  fc.assert(
    fc.property(scenes(12), fc.integer({ min: 1, max: 11 }), ({ compiled, all }, cut) => {
      const projection = projectionOf(compiled);
      const rows = all.map((answers) => projectAnswers(compiled, projection, answers));
      const columns = columnsOf(
        projection,
        rows.flatMap((row) => (row.ok ? [row.value] : [])),
      );
      const scorer = batchScorer(compiled, projection);
      const whole = scorer.score(columns, context);
      const parts = makeScoredColumns(compiled, columns.rows);
      const middle = Math.min(cut, columns.rows);
      scorer.score(columns, { ...context, from: middle, to: columns.rows, into: parts });
      scorer.score(columns, { ...context, from: 0, to: middle, into: parts });
      expect(parts).toEqual(whole);
    }),
    runs,
  );
});
