import { dialects, type Engine, fragment, type Row, type ScorePlanOptions, scorePlan } from '@plumbline/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';
import { compiledOf, twiceTwo as instrument } from './testing/twice-two.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.close());

/** Codes are places in the list of options; -1 is unanswered. */
async function scored(rows: readonly string[], options: Partial<ScorePlanOptions> = {}): Promise<readonly Row[]> {
  const from = fragment(`SELECT * FROM (VALUES ${rows.join(', ')}) AS t(authority, a, b, c, d)`);
  const plan = scorePlan(instrument, { from, keep: ['authority'], ...options });
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return engine.run(plan.value);
}

describe('a small table, worked by hand', () => {
  test.each([
    // lead (4 + 3) / 2 = 3.5, care (3 + 2) / 2 = 2.5, overall 3.
    { row: "('x', 3, 2, 2, 1)", lead: 3.5, care: 2.5, overall: 3, band: 1, before: 1, capped: 0, low: 0, skipped: 0 },
    // care (1 + 1) / 2 = 1 is inadequate: overall (4 + 1) / 2 = 2.5 is good, capped at improve.
    { row: "('x', 3, 3, 0, 0)", lead: 4, care: 1, overall: 2.5, band: 2, before: 1, capped: 1, low: 2, skipped: 0 },
    // half of care is covered, 0.6 is asked for: overall is lead alone.
    { row: "('x', 1, 1, 3, -1)", lead: 2, care: null, overall: 2, band: 2, before: 2, capped: 0, low: 0, skipped: 1 },
    {
      row: "('x', -1, -1, -1, NULL)",
      lead: null,
      care: null,
      overall: null,
      band: -1,
      before: -1,
      capped: 0,
      low: 0,
      skipped: 4,
    },
  ])('$row', async ({ row, lead, care, overall, band, before, capped, low, skipped }) => {
    const [found] = await scored([row]);
    expect(found).toMatchObject({
      authority: 'x',
      score_lead_value: lead,
      score_care_value: care,
      score_overall_value: overall,
      score_overall_band: band,
      score_overall_band_before: before,
      score_overall_capped_by: capped,
      flag_low_raised: low,
      flag_low_skipped: skipped,
      flag_low_cannot_tell: skipped === 4 ? 1 : 0,
    });
  });

  test('an open cap is noted where it would lower the band', async () => {
    const [found] = await scored(["('x', 3, 3, 3, -1)"]);
    expect(found).toMatchObject({ score_care_status: 1, score_overall_status: 2, score_overall_may_cap: 1 });
  });

  test('members are named on request', async () => {
    const [found] = await scored(["('x', 0, 3, 0, 0)"], { members: true });
    expect(found?.flag_low_members).toEqual(['item/a', 'item/c', 'item/d']);
  });

  test('an instrument that reads no column gives each row what it can', async () => {
    const compiled = compiledOf({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/instruments/nothing/1.0.0.json',
      title: 'Nothing to read',
      type: 'object',
      additionalProperties: false,
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'nothing',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        flags: [{ id: 'stale', kind: 'stale-evidence', months: 12, severity: 'info' }],
      },
      properties: { a: { type: 'string', title: 'a', 'x-item': { code: 'a' } } },
    });
    const plan = scorePlan(compiled, { from: fragment('SELECT * FROM (VALUES (1), (2)) AS t(e0)') });
    if (!plan.ok) throw new Error('no plan');
    const untold = { flag_stale_raised: 0, flag_stale_unknown: 0, flag_stale_skipped: 0, flag_stale_cannot_tell: 1 };
    expect(await engine.run(plan.value)).toEqual([untold, untold]);
  });

  test('what is kept can be grouped by', async () => {
    const from = fragment(
      "SELECT * FROM (VALUES ('x', 3, 3, 3, 3), ('x', 0, 1, 0, 1), ('y', 1, 1, 1, 1)) AS t(authority, a, b, c, d)",
    );
    const plan = scorePlan(instrument, { from, keep: ['authority'] });
    if (!plan.ok) throw new Error('no plan');
    const sql = `SELECT authority, avg(score_lead_value) AS mean FROM (${plan.value.sql}) GROUP BY authority ORDER BY authority`;
    // (4 + 1.5) / 2 and 2.
    expect(await engine.run({ sql, params: plan.value.params })).toEqual([
      { authority: 'x', mean: 2.75 },
      { authority: 'y', mean: 2 },
    ]);
  });
});

describe('the quotient of whole numbers', () => {
  const { quotient } = dialects.duckdb.scorer;
  const whole = (bits: number) => fc.bigInt({ min: -(2n ** BigInt(bits)), max: 2n ** BigInt(bits) });
  const positive = fc.integer({ min: 1, max: 61 }).chain((bits) => fc.bigInt({ min: 1n, max: 2n ** BigInt(bits) }));
  const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }).chain(whole), positive), {
    minLength: 50,
    maxLength: 50,
  });

  test('is the double that lies nearest', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (drawn) => {
        const rows = drawn.map(([n, d], at) => `(${at}, CAST('${n}' AS HUGEINT), CAST('${d}' AS HUGEINT))`).join(', ');
        const value = quotient({ text: 'n', level: 0 }, { text: 'd', level: 0 }).text;
        const found = await engine.run(
          fragment(`SELECT place, ${value} AS q FROM (VALUES ${rows}) AS t(place, n, d) ORDER BY place`),
        );
        for (const [at, [n, d]] of drawn.entries()) expect(isNearest(Number(found[at]?.q), n, d)).toBe(true);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test.each([
    [0n, 3n, 0],
    [1n, 3n, 1 / 3],
    [-7n, 2n, -3.5],
    [2n ** 53n + 1n, 1n, 2 ** 53],
    [2n ** 54n + 2n, 2n, 2 ** 53],
    [2n ** 54n + 6n, 2n, 2 ** 53 + 4],
  ])('%s / %s', async (n, d, expected) => {
    const value = quotient({ text: 'n', level: 0 }, { text: 'd', level: 0 }).text;
    const rows = `(CAST('${n}' AS HUGEINT), CAST('${d}' AS HUGEINT))`;
    const [found] = await engine.run(fragment(`SELECT ${value} AS q FROM (VALUES ${rows}) AS t(n, d)`));
    expect(found?.q).toBe(expected);
  });
});

/** By the definition: neither neighbour of the double is nearer, and of two equally near the even one is it. */
function isNearest(found: number, n: bigint, d: bigint): boolean {
  const size = new Float64Array([Math.abs(found)]);
  const bits = new BigUint64Array(size.buffer);
  const at = bits[0] ?? 0n;
  const distance = (pattern: bigint): { readonly over: bigint; readonly under: bigint } => {
    bits[0] = pattern;
    const { over, under } = fractionOf(size[0] ?? 0);
    const gap = over * d - (n < 0n ? -n : n) * under;
    return { over: gap < 0n ? -gap : gap, under };
  };
  const own = distance(at);
  const neighbours = at === 0n ? [at + 1n] : [at - 1n, at + 1n];
  return neighbours.every((pattern) => {
    const other = distance(pattern);
    const [left, right] = [own.over * other.under, other.over * own.under];
    return left < right || (left === right && at % 2n === 0n);
  });
}

function fractionOf(value: number): { readonly over: bigint; readonly under: bigint } {
  let [scaled, under] = [value, 1n];
  while (!Number.isInteger(scaled)) [scaled, under] = [scaled * 2, under * 2n];
  return { over: BigInt(scaled), under };
}
