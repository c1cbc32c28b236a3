import { type CompiledInstrument, compile, projectAnswers, projectionOf } from '@plumbline/core';
import { type Engine, fragment, quoteIdentifier, scorePlan } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.close());

type Node = Readonly<Record<string, unknown>>;
const times = <T>(count: number, of: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => of(at));
const keysOf = (count: number): readonly string[] => times(count, (at) => `k${at}`);
const number = (code: string, more: Node = {}): Node => ({
  type: 'integer',
  title: code,
  minimum: 0,
  maximum: 9,
  'x-item': { code, ...more },
});
const truth = (code: string): Node => ({ type: 'boolean', title: code, 'x-item': { code } });

function compiledOf(properties: Node, annotation: Node): CompiledInstrument {
  const outcome = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/instruments/long/1.0.0.json',
      title: 'Long',
      type: 'object',
      additionalProperties: false,
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'long',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        ...annotation,
      },
      properties,
    },
    { documents: {} },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  return outcome.value;
}

/** One response; what comes to null is unanswered. */
async function scoredRow(compiled: CompiledInstrument, answer: (at: number) => number | boolean | null) {
  const projection = projectionOf(compiled);
  const answers = compiled.items.flatMap(({ key }, at) => {
    const given = answer(at);
    return given === null ? [] : [[key, given] as const];
  });
  const row = projectAnswers(compiled, projection, Object.fromEntries(answers));
  if (!row.ok) throw new Error(JSON.stringify(row.issues.slice(0, 3)));
  const cells = projection.columns.map(({ name }, at) => `${row.value[at] ?? 'NULL'} AS ${quoteIdentifier(name)}`);
  const outcome = scorePlan(compiled, { from: fragment(`SELECT ${cells.join(', ')}`) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const [found] = await engine.run(outcome.value);
  return found;
}

const numbers = (count: number, weight: (at: number) => number = () => 1): Node =>
  Object.fromEntries(keysOf(count).map((key, at) => [key, number(key, { weight: weight(at) })]));
const formula = (items: readonly string[], of: Node): Node => ({
  scores: { s: { of: { items }, method: 'formula', formula: of } },
});
const numbersScored = (keys: readonly string[], of: Node): CompiledInstrument =>
  compiledOf(numbers(keys.length), { scores: { s: { of: { items: keys }, ...of } } });

/** The engine refuses expressions that are 1,000 deep. */
describe('long instruments have shallow queries', () => {
  const many = keysOf(1_100);

  test('a mean of 1,100 numbers, 0 to 9 in turn', async () => {
    expect(await scoredRow(numbersScored(many, { method: 'mean' }), (at) => at % 10)).toMatchObject({
      score_s_value: 4.5,
      score_s_answered: 1100,
    });
  });

  test('as many weights: 1 of 1, 2 of 2 and so on', async () => {
    // The sum of squares n(n+1)(2n+1)/6 over the sum n(n+1)/2 is (2n+1)/3; with answers of 3 throughout the mean is 3.
    const keys = keysOf(1_200);
    const compiled = compiledOf(
      numbers(1_200, (at) => at + 1),
      { scores: { s: { of: { items: keys }, method: 'mean' } } },
    );
    expect(await scoredRow(compiled, () => 3)).toMatchObject({ score_s_value: 3, score_s_applicable: 720_600 });
    // The first half answers 0 and weighs 600 * 601 / 2 = 180,300 of 720,600: 3 * 540,300 / 720,600.
    expect(await scoredRow(compiled, (at) => (at < 600 ? 0 : 3))).toMatchObject({
      score_s_value: 1_620_900 / 720_600,
    });
  });

  test('a formula that sums over all', async () => {
    const compiled = compiledOf(numbers(1_100), formula(many, { sum: [{ items: many }, { this: 'value' }] }));
    expect(await scoredRow(compiled, (at) => at % 10)).toMatchObject({ score_s_value: 4_950 });
    expect(await scoredRow(compiled, (at) => (at === 700 ? null : 1))).toMatchObject({ score_s_status: 1 });
  });

  test('a condition that sums over all beside a score', async () => {
    // 4,950, and for each of 1,100 the mean: another 4,950.
    const all = { sum: [{ items: many }, { '+': [{ this: 'value' }, { score: 's' }] }] };
    const compiled = compiledOf(numbers(1_100), {
      scores: { s: { of: { items: many }, method: 'mean' } },
      flags: [{ id: 'f', severity: 'info', if: { '==': [all, 9_900] } }],
    });
    expect(await scoredRow(compiled, (at) => at % 10)).toMatchObject({ flag_f_raised: 1 });
  });

  const operands = keysOf(400).map((key) => ({ var: key }));

  test.each([
    { name: 'min', of: { min: operands }, value: 2 },
    { name: 'max', of: { max: operands }, value: 8 },
    { name: '+', of: { '+': operands }, value: 2_000 },
    { name: 'coalesce', of: { coalesce: operands }, value: 2 },
  ])('$name of 400 operands', async ({ of, value }) => {
    // 2, 5, 8, 5 in turn: 5 on average.
    const compiled = compiledOf(numbers(400), formula(keysOf(400), of));
    expect(await scoredRow(compiled, (at) => [2, 5, 8, 5][at % 4] ?? 0)).toMatchObject({ score_s_value: value });
  });

  test('the first that is answered, of 400', async () => {
    const compiled = compiledOf(numbers(400), formula(keysOf(400), { coalesce: operands }));
    expect(await scoredRow(compiled, (at) => (at < 333 ? null : at === 333 ? 7 : 1))).toMatchObject({
      score_s_value: 7,
    });
  });

  test.each([
    { between: 'linear', value: 2_331 },
    { between: 'step', value: 2_328 },
    { between: 'none', value: null },
  ])('a table of 600 points, 6 more at each even number: $between', async ({ between, value }) => {
    const points = times(600, (at) => ({ at: 2 * at, value: 6 * at }));
    const compiled = compiledOf(
      { x: { ...number('x'), maximum: 1_198 } },
      { scores: { s: { of: { items: ['x'] }, method: 'lookup', lookup: { points, between, beyond: 'none' } } } },
    );
    expect(await scoredRow(compiled, () => 777)).toMatchObject({ score_s_value: value });
    expect(await scoredRow(compiled, () => 1_198)).toMatchObject({ score_s_value: 3_594 });
  });

  test('choices between 100 ways do not double with each', async () => {
    const keys = keysOf(100);
    const branches = keys.flatMap((key, at) => [{ var: key }, at]);
    const compiled = compiledOf(
      Object.fromEntries(keys.map((key) => [key, truth(key)])),
      formula(keys, { if: [...branches, 1000] }),
    );
    expect(await scoredRow(compiled, (at) => at === 64)).toMatchObject({ score_s_value: 64 });
    expect(await scoredRow(compiled, () => false)).toMatchObject({ score_s_value: 1000 });
    // The first cannot be told, and the ways do not agree.
    expect(await scoredRow(compiled, (at) => (at === 0 ? null : at === 64))).toMatchObject({ score_s_status: 1 });
  });

  test('truths compared with truths, 20 deep', async () => {
    const base: Node = { '>': [{ score: 's' }, 2] };
    const deep = times(20, () => ({ '>': [{ score: 's' }, 1] })).reduce<Node>(
      (left, right) => ({ '==': [left, right] }),
      base,
    );
    const compiled = compiledOf(numbers(1), {
      scores: { s: { of: { items: ['k0'] }, method: 'mean' } },
      flags: [{ id: 'f', severity: 'info', if: deep }],
    });
    // At 3 all are true; at 2 the first is false and every other true, so false stays.
    expect(await scoredRow(compiled, () => 3)).toMatchObject({ flag_f_raised: 1 });
    expect(await scoredRow(compiled, () => 2)).toMatchObject({ flag_f_raised: 0 });
    expect(await scoredRow(compiled, () => null)).toMatchObject({ flag_f_raised: 0, flag_f_cannot_tell: 1 });
  });
});

test('more rules than queries may be deep are an issue, not an error of the engine', () => {
  const rules = [...times(500, (at) => ({ if: { '>': [{ score: 's' }, at] }, band: 'x' })), { band: 'y' }];
  const compiled = compiledOf(numbers(1), {
    bands: {
      two: [
        { band: 'x', value: 2, from: 1 },
        { band: 'y', value: 1 },
      ],
    },
    scores: {
      s: { of: { items: ['k0'] }, method: 'mean' },
      d: { of: { scores: ['s'] }, method: 'decision', bands: 'two', rules },
    },
  });
  expect(scorePlan(compiled, { from: fragment('SELECT 0 AS k0, 0 AS k0_number') })).toMatchObject({
    ok: false,
    issues: [{ code: 'sql-not-expressible', path: '/x-instrument' }],
  });
});
