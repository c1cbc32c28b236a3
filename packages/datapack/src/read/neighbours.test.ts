import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNeighbours } from './neighbours.js';
import { readInspections } from './ofsted.js';
import { realFile } from './testing/real-figures.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.close());

test('153 authorities with ten neighbours each in 2025, the same as in a second source', async () => {
  const model = await readNeighbours(engine, realFile('dfe/sn_model_2025_wide.csv'), 'model-2025');
  const ofsted = await readInspections(engine, realFile('ofsted/ilacs_judgements_by_la.csv'));
  if (!model.ok || !ofsted.ok) throw new Error('The neighbours could not be read.');
  expect(model.value).toHaveLength(153);
  const listed = new Map(model.value.map((one) => [one.dfe, one.neighbours.map((neighbour) => neighbour.dfe)]));
  for (const { dfe, neighbours } of ofsted.value) expect(listed.get(dfe)).toEqual(neighbours);
});

test('April 2021 under its repeated headings', async () => {
  const older = await readNeighbours(engine, realFile('dfe/statistical_neighbours_april_2021.csv'), 'april-2021');
  if (!older.ok) throw new Error('The neighbours could not be read.');
  const bedford = older.value.find((one) => one.dfe === 822);
  // West Northamptonshire, Kent, Swindon, Milton Keynes, Warwickshire, North Northamptonshire, Medway, Hertfordshire, Essex, Derby.
  expect(bedford?.neighbours.map((one) => one.dfe)).toEqual([941, 886, 866, 826, 937, 940, 887, 919, 881, 831]);
  const camden = older.value.find((one) => one.dfe === 202);
  expect(camden?.neighbours.slice(0, 2)).toEqual([
    { dfe: 213, closeness: 'very close' },
    { dfe: 205, closeness: 'close' },
  ]);
});
