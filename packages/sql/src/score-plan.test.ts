import { type CompiledInstrument, compile } from '@plumbline/core';
import { expect, test } from 'vitest';
import { fragment, plan, value } from './query-plan.js';
import { scorePlan } from './score-plan.js';

type Item = Readonly<Record<string, unknown>>;

const number = (code: string, more: Item = {}): Item => ({ type: 'number', title: code, 'x-item': { code }, ...more });

function instrument(properties: Readonly<Record<string, Item>>, scores: unknown): CompiledInstrument {
  const outcome = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/instruments/figures/1.0.0.json',
      title: 'Figures',
      type: 'object',
      additionalProperties: false,
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'figures',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        scores,
      },
      properties,
    },
    { documents: {} },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 1));
  return outcome.value;
}

const from = fragment('SELECT * FROM responses');

test('parameters of the source travel with the plan, once', () => {
  const compiled = instrument({ a: number('a') }, { total: { of: { items: ['a'] }, method: 'sum' } });
  const source = plan`SELECT * FROM responses WHERE period = ${value("2026'; --")}`;
  const outcome = scorePlan(compiled, { from: source });
  expect(outcome).toMatchObject({ ok: true, value: { params: ["2026'; --"] } });
  if (outcome.ok) expect(outcome.value.sql.split('?').length).toBe(2);
});

test('a kept name is quoted, whatever it holds', () => {
  const compiled = instrument({ a: number('a') }, { total: { of: { items: ['a'] }, method: 'sum' } });
  const outcome = scorePlan(compiled, { from, keep: ['x" FROM y; --'] });
  if (!outcome.ok) throw new Error('no plan');
  expect(outcome.value.sql).toContain('AS "x"" FROM y; --"');
});

test('worst over scores needs the answers themselves', () => {
  const compiled = instrument(
    { a: number('a', { minimum: 0, maximum: 9 }) },
    {
      one: { of: { items: ['a'] }, method: 'sum' },
      least: { of: { scores: ['one'] }, method: 'min', missing: 'worst' },
    },
  );
  expect(scorePlan(compiled, { from })).toMatchObject({
    ok: false,
    issues: [{ code: 'score-not-columnar', path: '/x-instrument/scores/least' }],
  });
});

test('numbers that could outgrow every type of the engine are refused, score by score', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const product = { '*': keys.map((key) => ({ var: key })) };
  const compiled = instrument(Object.fromEntries(keys.map((key) => [key, number(key)])), {
    fine: { of: { items: keys }, method: 'formula', formula: product },
    coarse: { of: { items: keys }, method: 'mean' },
  });
  const outcome = scorePlan(compiled, { from });
  expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path])).toEqual([
    ['sql-not-exact', '/x-instrument/scores/fine'],
  ]);
});

test('a kept name that a score has, in whatever capitals, is refused', () => {
  const compiled = instrument({ a: number('a') }, { total: { of: { items: ['a'] }, method: 'sum' } });
  const outcome = scorePlan(compiled, { from, keep: ['authority', 'Score_Total_Value', 'AUTHORITY'] });
  expect(outcome.ok ? [] : outcome.issues.map(({ code, found }) => [code, found])).toEqual([
    ['sql-name-taken', 'AUTHORITY'],
    ['sql-name-taken', 'score_total_value'],
  ]);
});

test('an instrument that asks for no column is an issue', () => {
  const compiled = instrument({ a: number('a') }, {});
  expect(scorePlan(compiled, { from })).toMatchObject({
    ok: false,
    issues: [{ code: 'sql-not-expressible', path: '/x-instrument' }],
  });
  expect(scorePlan(compiled, { from, keep: ['authority'] }).ok).toBe(true);
});

test.each(['', 'a\0b'])('a kept name that no engine accepts is the programmer’s: %j', (name) => {
  const compiled = instrument({ a: number('a') }, { total: { of: { items: ['a'] }, method: 'sum' } });
  expect(() => scorePlan(compiled, { from, keep: [name] })).toThrow(RangeError);
});
