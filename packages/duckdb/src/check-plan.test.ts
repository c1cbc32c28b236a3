import { type CompiledInstrument, compile } from '@plumbline/core';
import { checkPlan, type Engine, EngineError, fragment, scorePlan } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.close());

const grades = ['one', 'two', 'three'].map((grade, at) => ({
  const: grade,
  title: grade,
  'x-option': { value: at + 1 },
}));
const graded = (code: string) => ({ type: 'string', title: code, oneOf: grades, 'x-item': { code } });
const numeric = (code: string, type: string) => ({ type, title: code, minimum: 0, maximum: 10, 'x-item': { code } });

/** Two graded answers, a number and a whole number, each from 0 to 10. */
const compiled = compiledOf({ a: graded('a'), b: graded('b'), n: numeric('n', 'number'), i: numeric('i', 'integer') });

function compiledOf(
  properties: object,
  scores: object = { s: { of: { items: Object.keys(properties) }, method: 'sum' } },
) {
  const outcome = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/instruments/checked/1.0.0.json',
      title: 'Checked',
      type: 'object',
      additionalProperties: false,
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'checked',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        scores,
      },
      properties,
    },
    { documents: {} },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

async function run(of: typeof scorePlan | typeof checkPlan, from: string, instrument: CompiledInstrument = compiled) {
  const outcome = of(instrument, { from: fragment(from) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return engine.run(outcome.value);
}

const table = (...rows: readonly string[]) =>
  `SELECT * FROM (VALUES ${rows.map((row) => `(${row})`).join(', ')}) AS t(a, b, n, n_number, i, i_number)`;

describe('a table of other making is checked', () => {
  test.each([
    { row: '0, 2, 0, 10000000, 0, 3000000', told: [] },
    { row: '-1, NULL, -1, NULL, NULL, NULL', told: [] },
    { row: '3, 2, 0, 0, 0, 0', told: ['a'] },
    { row: '0, -9, 0, 0, 0, 0', told: ['b'] },
    { row: "CAST('nan' AS DOUBLE), 300, 0, 0, 0, 0", told: ['a', 'b'] },
    { row: "1.5, 'x', 0, 0, 0, 0", told: ['a', 'b'] },
    { row: '0, 0, 0, 10000001, 0, -1000000', told: ['n_number', 'i_number'] },
    { row: '0, 0, 0, 1.5, 0, 1500000', told: ['n_number', 'i_number'] },
    { row: '0, 0, -1, 1000000, NULL, 1000000', told: ['n_number', 'i_number'] },
    { row: '0, 0, 0, CAST(1e30 AS HUGEINT), 0, 0', told: ['n_number'] },
  ])('$row', async ({ row, told }) => {
    expect(await run(checkPlan, table(row))).toEqual(told.map((column) => ({ column, rows: 1 })));
  });

  test('rows are counted', async () => {
    const rows = ['7, 0, 0, 0, 0, 0', '0, 0, 0, 0, 0, 0', '8, 9, 0, 0, 0, 0'];
    expect(await run(checkPlan, table(...rows))).toEqual([
      { column: 'a', rows: 2 },
      { column: 'b', rows: 1 },
    ]);
  });

  test('an empty table and an instrument without scores have nothing that strays', async () => {
    expect(await run(checkPlan, `${table('7, 0, 0, 0, 0, 0')} WHERE FALSE -- nothing`)).toEqual([]);
    expect(await run(checkPlan, 'SELECT 1 AS other', compiledOf({ a: graded('a') }, {}))).toEqual([]);
  });
});

describe('the scorer with tables of other making', () => {
  const answers = "2, '1', 0, 1500000, 0, 4000000";

  test('wider columns count the same', async () => {
    // 3 + 2 + 1.5 + 4
    const found = await run(scorePlan, table(answers.replace('2,', 'CAST(2 AS DOUBLE),')));
    expect(found).toMatchObject([{ score_s_value: 10.5 }]);
  });

  test('a source may end in a comment, and may be empty', async () => {
    expect(await run(scorePlan, `${table(answers)} -- all of them`)).toMatchObject([{ score_s_value: 10.5 }]);
    expect(await run(scorePlan, `${table(answers)} WHERE FALSE`)).toEqual([]);
  });

  test.each(["CAST('nan' AS DOUBLE)", '300', "'x'"])('a code that is %s is an error of the engine', async (code) => {
    await expect(run(scorePlan, table(`${code}, 0, 0, 0, 0, 0`))).rejects.toBeInstanceOf(EngineError);
  });

  test('names of its own columns do not get in the way', async () => {
    const from = fragment(`SELECT *, 7 AS c0, 8 AS k0, 9 AS "e0 ?; --" FROM (${table(answers)})`);
    const outcome = scorePlan(compiled, { from, keep: ['k0', 'c0', 'e0 ?; --'] });
    if (!outcome.ok) throw new Error('no plan');
    expect(await engine.run(outcome.value)).toMatchObject([{ k0: 8, c0: 7, 'e0 ?; --': 9, score_s_value: 10.5 }]);
  });
});
