import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckDb } from '@plumbline/duckdb';
import { documents } from '@plumbline/schemas';
import { value as parameter, plan } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack, packFiles, readProject, writePack } from '../src/index.js';

const definition = fileURLToPath(new URL('../../../examples/region-east/pack-2025.json', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writtenTo(out: string): Promise<ReadonlyMap<string, string>> {
  const project = await readProject(definition, { documents });
  if (!project.ok) throw new Error(JSON.stringify(project.issues, null, 1));
  const packed = pack(project.value.input);
  if (!packed.ok) throw new Error(JSON.stringify(packed.issues, null, 1));
  const written = await writePack(out, packFiles(packed.value, {}, project.value.ingredients, { plumbline: '0' }));
  if (!written.ok) throw new Error(JSON.stringify(written.issues, null, 1));
  const names = await readdir(out);
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
  );
}

describe('the East of England in 2025, from definition to folder', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await writtenTo(join(folder, 'one'));
  }, 60_000);

  test('figures only: no table of scores, themes, gaps or flags', () => {
    expect([...files.keys()]).toEqual([
      'data-pack.json',
      'datapackage.json',
      'indicators.csv',
      'manifest.json',
      'observations.csv',
    ]);
  });

  test('same inputs, same bytes', async () => {
    expect(await writtenTo(join(folder, 'two'))).toEqual(files);
  }, 60_000);

  test('nothing in it says where or when it was made', () => {
    for (const text of files.values()) {
      expect(text).not.toContain(folder);
      expect(text).not.toContain(fileURLToPath(new URL('../../..', import.meta.url)));
    }
  });

  test('the manifest seals the published documents and every file that was read', () => {
    const manifest = JSON.parse(files.get('manifest.json') ?? '{}');
    const addresses = manifest.documents.map(({ address }: { address: string }) => address);
    expect(addresses).toContain('https://schemas.plumbline.example/regions/east-of-england/1.0.0.json');
    expect(addresses).toContain('https://schemas.plumbline.example/indicators/childrens-services/1.0.0.json');
    expect(addresses).toContain('https://schemas.plumbline.example/themes/childrens-services/1.0.0.json');
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toContain('pack-2025.json');
    for (const { sha256 } of [...manifest.documents, ...manifest.inputs]) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('another reader of CSV finds the rows and the types that the descriptor promises', async () => {
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '{}');
    const engine = await openDuckDb();
    try {
      for (const { path, schema } of descriptor.resources) {
        const rows = await engine.run(
          plan`SELECT * FROM read_csv(${parameter(join(folder, 'one', path))}, all_varchar = true)`,
        );
        expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }: { name: string }) => name));
        for (const { name, type } of schema.fields) {
          const given = rows.map((row) => row[name]).filter((cell) => cell !== null);
          if (type === 'number')
            for (const cell of given) expect(Number.isFinite(Number(cell)), `${name} ${cell}`).toBe(true);
          if (type === 'integer')
            for (const cell of given) expect(Number.isInteger(Number(cell)), `${name} ${cell}`).toBe(true);
          if (type === 'boolean') for (const cell of given) expect(['true', 'false']).toContain(cell);
        }
        const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((name: string) => row[name])));
        expect(new Set(keys).size).toBe(rows.length);
      }
    } finally {
      engine.close();
    }
  });
});
