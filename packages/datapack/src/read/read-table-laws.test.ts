import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable } from './read-table.js';
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

let count = 0;
const read = async (content: string | Uint8Array) => {
  count += 1;
  return readTable(engine, { path: await files.write(`law-${count}.csv`, content) }, []);
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('any table that was written by the standard comes back cell by cell', async () => {
  // Line ends inside a cell are those of the file; control characters make a file binary.
  const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((cell) => cell.replaceAll(/[\p{Cc}\p{Cn}]/gu, '\n'));
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const headings = (rows[0] ?? []).map((_, index) => `h${index}`);
      const content = [headings, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
      const result = await read(content);
      expect(result.issues).toEqual([]);
      expect(result.ok && result.value.rows.map((row) => headings.map(row.cell))).toEqual(rows);
    }),
    { numRuns: 80, seed: 8 },
  );
});

test('whatever the bytes, there is a table or there are reasons', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(fc.constantFrom(...'a1,"\n\r;\t é'), { maxLength: 60 }).map((letters) => Buffer.from(letters.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const result = await read(content);
      expect(result.ok || result.issues.length > 0).toBe(true);
      if (result.ok) for (const row of result.value.rows) expect(row.line).toBeGreaterThan(1);
    }),
    { numRuns: 300, seed: 8 },
  );
});
