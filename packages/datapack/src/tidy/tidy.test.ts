import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../pack.js';
import { smallInput } from '../testing/small-input.js';
import { toCsv } from './csv.js';
import { dataPackage } from './data-package.js';
import { tidyTable } from './tidy-table.js';
import { tidyTables } from './tidy-tables.js';

const table = (...rows: readonly (string | number | boolean | null)[][]) => ({
  ...tidyTable({ name: 't', title: 'T', key: ['a'] }, [], []),
  columns: ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: name })),
  rows,
});

describe('CSV', () => {
  test.each([
    { cell: '=1+1', want: "'=1+1" },
    { cell: '+44', want: "'+44" },
    { cell: '-x', want: "'-x" },
    { cell: '@sum', want: "'@sum" },
    { cell: '\tx', want: "'\tx" },
    { cell: '\rx', want: '"\'\rx"' },
    { cell: 'a=1', want: 'a=1' },
    { cell: -3.5, want: '-3.5' },
    { cell: 0, want: '0' },
    { cell: false, want: 'false' },
    { cell: null, want: '' },
    { cell: 'a "b", c', want: '"a ""b"", c"' },
  ])('$cell is written $want', ({ cell, want }) => {
    expect(toCsv(table([cell, 1]))).toBe(`a,b\r\n${want},1\r\n`);
  });

  test('no text cell can start a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, line = ''] = toCsv(table([text, 'x'])).split('a,b\r\n');
        expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test.each(['=1+1', '@SUM(A1)', '+1', '-1+1', '\t=1', '\r=1', '\n=1', '\uFF1D1+1', '\uFF0B1', '\uFF0D1', '\uFF20SUM'])(
    'the text %j has a guard before it',
    (text) => {
      expect(toCsv(table([text, 'x'])).replaceAll('"', '')).toContain(`\r\n'${text}`);
    },
  );
});

describe('tidy tables', () => {
  const made = pack(smallInput());
  if (!made.ok) throw new Error('the small input makes a pack');
  const tables = tidyTables(made.value);

  test('every row has a cell for every column, and keys identify rows', () => {
    for (const { columns, rows, key } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const places = key.map((name) => columns.findIndex((column) => column.name === name));
      expect(places).not.toContain(-1);
      expect(new Set(rows.map((row) => JSON.stringify(places.map((at) => row[at])))).size).toBe(rows.length);
    }
  });

  test('cells are of the type that the description gives', () => {
    const kinds = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };
    for (const { columns, rows } of tables) {
      for (const row of rows) {
        row.forEach((cell, at) => {
          const column = columns[at];
          if (cell !== null && column) expect(typeof cell).toBe(kinds[column.type]);
        });
      }
    }
  });

  test('a suppressed figure is blank with its reason and its mark, and never zero', () => {
    const observations = tables.find(({ name }) => name === 'observations');
    const cell = (row: readonly unknown[] | undefined, name: string) =>
      row?.[observations?.columns.findIndex((column) => column.name === name) ?? -1];
    const row = observations?.rows.find(
      (one) => cell(one, 'area') === 'E10000003' && cell(one, 'indicator') === 'repeat',
    );
    expect([cell(row, 'value'), cell(row, 'missing_reason'), cell(row, 'symbol')]).toEqual([null, 'confidential', 'c']);
  });

  test('the descriptor names every file, column and licence, and says how formulas were guarded', () => {
    const files = tables.map((one) => ({ table: one, path: `${one.name}.csv`, csv: toCsv(one) }));
    const descriptor = JSON.parse(JSON.stringify(dataPackage(made.value, files)));
    expect(descriptor.profile).toBe('tabular-data-package');
    expect(descriptor.licenses).toEqual([expect.objectContaining({ name: 'OGL-UK-3.0' })]);
    for (const [at, { table: one, csv }] of files.entries()) {
      const resource = descriptor.resources[at];
      expect(resource.schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(csv.split('\r\n')[0]);
      expect(resource.schema.missingValues).toEqual(['']);
      expect(resource.bytes).toBe(Buffer.byteLength(csv));
      expect(resource.schema.primaryKey).toEqual(one.key);
      expect(resource['x-formula-guard'].prefix).toBe("'");
    }
  });
});
