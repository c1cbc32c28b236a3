import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf } from '@plumbline/batch';
import { projectionOf } from '@plumbline/core';
import { writeColumns } from '@plumbline/duckdb';
import { expect, test } from 'vitest';
import { twiceTwo } from '../src/testing/twice-two.ts';
import { bandsByAuthority } from './aggregate-example.ts';
import { rows } from './readme-example.ts';

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

test.each(['./readme-example.ts', './aggregate-example.ts'])('the README shows %s, which is run here', async (name) => {
  expect(await read('../README.md')).toContain((await read(name)).trim());
});

test('a plan gives plain rows', () => {
  expect(rows).toEqual([{ area: 'E06000055', day: '2015-03-31' }]);
});

test('bands of a file by authority', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    const path = join(folder, 'responses.parquet');
    const projection = projectionOf(twiceTwo);
    // Means of the first two answers: 4, 1 and 2.5.
    const columns = columnsOf(projection, [
      [3, 3, 0, 0],
      [0, 0, 0, 0],
      [1, 2, 0, 0],
    ]);
    const groups = ['E10000012', 'E06000031', 'E10000012'];
    await writeColumns(path, projection, [{ columns, groups }], { group: 'authority' });
    expect(await bandsByAuthority(twiceTwo, path)).toEqual([
      { authority: 'E06000031', bands: [0, 0, 0, 1] },
      { authority: 'E10000012', bands: [1, 1, 0, 0] },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
