import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readQuartiles } from './quartiles.js';
import { type TemporaryFiles, temporaryFiles } from './testing/temporary-files.js';

let engine: Engine;
let files: TemporaryFiles;
beforeAll(async () => {
  engine = await openDuckDb();
  files = await temporaryFiles();
});
afterAll(async () => {
  engine.close();
  await files.remove();
});

test.each([
  { row: 'cpp-rat,2015,35,43.4,53.5,dfe', want: { code: 'indicator-unknown', suggestion: 'cpp-rate' } },
  { row: 'cpp-rate,2015,35,c,53.5,dfe', want: { code: 'number-unreadable', path: '/q.csv/3/median' } },
  { row: 'cpp-rate,2015,35,33.4,53.5,dfe', want: { code: 'number-unreadable', expected: 'q1 <= median <= q3' } },
  { row: 'cpp-rate,2014,35,43.4,53.5,dfe', want: { code: 'observation-repeated', expected: 'line 2' } },
])('$row', async ({ row, want }) => {
  const path = await files.write('q.csv', `indicator,year,q1,median,q3,source\ncpp-rate,2014,1,2,3,dfe\n${row}\n`);
  const result = await readQuartiles(engine, { path }, { indicators: ['cpp-rate'] });
  expect(result.ok).toBe(false);
  expect(result.issues).toMatchObject([want]);
});
