import { score } from '@plumbline/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scannedInstrument as compiled } from '../testing/scanned-instrument.js';
import { scoreNdjson } from './score-ndjson.js';

const statuses = ['not-applicable', 'insufficient', 'scored'];
const encoder = new TextEncoder();
const bytesOf = (lines: readonly unknown[]) => [encoder.encode(lines.map((line) => JSON.stringify(line)).join('\n'))];
const boardAt = compiled.scores.findIndex(({ id }) => id === 'board');

test('a line is scored as it is read, and a refused one leaves no row', async () => {
  // Good is 3, seven visits turned round of ten are 3: mean 3. Inadequate alone is 1.
  const lines = [{ board: { grade: 'good', visits: 7 } }, { board: { grade: 5 } }, { board: { grade: 'inadequate' } }];
  const found: unknown[] = [];
  for await (const block of scoreNdjson(compiled, bytesOf(lines))) {
    found.push([...(block.scores.scores[boardAt]?.value ?? [])], [...block.lines], block.refused);
  }
  expect(found).toEqual([[3, 1], [1, 3], 1]);
});

test('every line comes to what the explaining engine says', async () => {
  const grade = fc.constantFrom('outstanding', 'good', 'requires-improvement', 'inadequate');
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const answers = fc.record({
    board: fc.record({
      chaired: maybe(fc.constantFrom('yes', 'no')),
      grade: maybe(fc.oneof(grade, fc.constant('not-applicable'))),
      turned: maybe(grade),
      visits: maybe(fc.integer({ min: 0, max: 10 })),
      share: maybe(fc.integer({ min: -10, max: 1000 }).map((tenths) => tenths / 10)),
      open: maybe(fc.boolean()),
    }),
    practice: fc.record({ heard: maybe(fc.record({ grade })) }),
    posts: maybe(fc.array(fc.record({ vacant: maybe(fc.integer({ min: 0, max: 99 })) }), { maxLength: 3 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 30 }), async (lines) => {
      const written = lines.map((line) => JSON.parse(JSON.stringify(line)));
      const expected = written.map((line) => {
        const found = score(compiled, line);
        if (!found.ok) throw new Error('Answers that fit were refused.');
        return found.value.scores.map(({ status, value }) => ({ status, value }));
      });
      const found: unknown[] = [];
      for await (const { scores } of scoreNdjson(compiled, bytesOf(written), { blockLines: 7 }))
        for (let row = 0; row < scores.rows; row += 1)
          found.push(
            scores.scores.map(({ status, value }) => ({
              status: statuses[status[row] ?? 0],
              value: Number.isNaN(value[row]) ? null : value[row],
            })),
          );
      expect(found).toEqual(expected);
    }),
    { numRuns: 200, seed: 20_151_124 },
  );
});
