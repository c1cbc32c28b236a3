import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf } from '@plumbline/batch';
import { type CompiledInstrument, compile, projectAnswers, projectionOf } from '@plumbline/core';
import { openDuckDb, writeColumns } from '@plumbline/duckdb';
import { checkPlan, plan, type QueryPlan, scorePlan, value } from '@plumbline/sql';

const grade = (code: string) => ({ $ref: '#/$defs/grade', 'x-item': { code } });
const option = (word: string, value: number) => ({ const: word, title: word, 'x-option': { value } });

const instrument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/visits/1.0.0.json',
  title: 'Visits',
  type: 'object',
  additionalProperties: false,
  properties: { seen: grade('1'), heard: grade('2') },
  $defs: {
    grade: { title: 'Grade', type: 'string', oneOf: [option('poor', 1), option('fair', 2), option('good', 3)] },
  },
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'visits',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    bands: {
      two: [
        { band: 'met', value: 2, from: 2.5 },
        { band: 'not-met', value: 1 },
      ],
    },
    scores: { visits: { of: { items: ['seen', 'heard'] }, method: 'mean', bands: 'two' } },
    flags: [{ id: 'poor', each: 'item', if: { '==': [{ this: 'value' }, 1] }, severity: 'concern' }],
  },
};

const responses = [
  { authority: 'E10000012', answers: { seen: 'good', heard: 'fair' } },
  { authority: 'E10000012', answers: { seen: 'poor', heard: 'poor' } },
  { authority: 'E06000033', answers: { seen: 'good' } },
];

/** The value of an outcome; every issue at once where there is none. */
function wanted<T>(outcome: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const compiled: CompiledInstrument = wanted(compile(instrument, { documents: {} }));

// 1. Answers become numbers, and the numbers a Parquet file: this happens once, where responses are kept.
const projection = projectionOf(compiled);
const rowsOfCodes = responses.map(({ answers }) => wanted(projectAnswers(compiled, projection, answers)));
const folder = await mkdtemp(join(tmpdir(), 'visits-'));
const path = join(folder, 'responses.parquet');
const groups = responses.map(({ authority }) => authority);
await writeColumns(path, projection, [{ columns: columnsOf(projection, rowsOfCodes), groups }], { group: 'authority' });

// 2. The instrument becomes a query over that file.
const from = plan`SELECT * FROM read_parquet(${value(path)})`;
const scored: QueryPlan = wanted(scorePlan(compiled, { from, keep: ['authority'], members: true }));

// 3. The engine runs it, and further queries around it.
const engine = await openDuckDb({ directories: [folder] });
export const strays = await engine.run(wanted(checkPlan(compiled, { from }))); // needed for tables of other making only
export const rows = await engine.run(scored);
export const byAuthority = await engine.run(
  plan`SELECT authority, avg("score_visits_value") AS mean, CAST(sum("flag_poor_raised") AS INTEGER) AS poor
    FROM (${scored}) GROUP BY authority ORDER BY authority`,
);
engine.close();
await rm(folder, { recursive: true });
