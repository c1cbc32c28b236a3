import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const read = async (content: string | Uint8Array, required: readonly string[] = ['a', 'b'], name = 'f.csv') =>
  readTable(engine, { path: await files.write(name, content) }, required);

const cellsOf = (result: Awaited<ReturnType<typeof read>>) =>
  result.ok ? result.value.rows.map((row) => [row.line, ...result.value.columns.map(row.cell)]) : result.issues;

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('every cell comes as it stands in the file', () => {
  test.each([
    {
      what: 'text stays text',
      content: 'a,b\n01,2015-03-31\ntrue,1e5\n',
      want: [
        [2, '01', '2015-03-31'],
        [3, 'true', '1e5'],
      ],
    },
    {
      what: 'blanks stay blank',
      content: 'a,b\n,2\n"",NULL\n',
      want: [
        [2, '', '2'],
        [3, '', 'NULL'],
      ],
    },
    { what: 'spaces are kept', content: 'a,b\n 1 ,2\n', want: [[2, ' 1 ', '2']] },
    { what: 'a byte order mark is taken off', content: '\uFEFFa,b\n1,2\n', want: [[2, '1', '2']] },
    {
      what: 'Windows line ends',
      content: 'a,b\r\n1,2\r\n3,4\r\n',
      want: [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    },
    { what: 'no line end at the end', content: 'a,b\n1,2', want: [[2, '1', '2']] },
    { what: 'quotation marks', content: 'a,b\n"x, ""y""",2\n', want: [[2, 'x, "y"', '2']] },
    {
      what: 'lines are told through line breaks in cells',
      content: 'a,b\n"x\ny",2\n3,4\n',
      want: [
        [2, 'x\ny', '2'],
        [4, '3', '4'],
      ],
    },
    { what: 'a hash is not a comment', content: 'a,b\n#1,2\n', want: [[2, '#1', '2']] },
    { what: 'other alphabets', content: 'a,b\nŵ,ß\n', want: [[2, 'ŵ', 'ß']] },
  ])('$what', async ({ content, want }) => expect(cellsOf(await read(content))).toEqual(want));

  test('a file with a name full of wild cards is one file', async () => {
    expect(cellsOf(await read('a,b\n1,2\n', ['a'], 'figures [1] (2).csv'))).toEqual([[2, '1', '2']]);
  });

  test('repeated and blank headings get names of their own', async () => {
    const result = await read('a,SNP,SNP,\n1,2,3,4\n', ['a']);
    expect(result.ok && result.value.columns).toEqual(['a', 'SNP', 'SNP#2', 'column 4']);
  });

  test('a column that the file does not have is blank', async () => {
    const result = await read('a,b\n1,2\n');
    expect(result.ok && result.value.rows[0]?.cell('constructor')).toBe('');
  });

  test('another encoding, where it is said', async () => {
    const path = await files.write('latin.csv', Buffer.from('a,b\ncaf\xe9,2\n', 'latin1'));
    expect(cellsOf(await readTable(engine, { path, encoding: 'latin-1' }, ['a']))).toEqual([[2, 'café', '2']]);
    const wide = await files.write('wide.csv', utf16('a,b\ncafé,2\n'));
    expect(cellsOf(await readTable(engine, { path: wide, encoding: 'utf-16' }, ['a']))).toEqual([[2, 'café', '2']]);
  });
});

describe('what cannot be read is told, all of it, and nothing is read', () => {
  test.each([
    { what: 'an empty file', content: '', want: [{ code: 'file-empty', path: '/f.csv' }] },
    { what: 'nothing but blank lines', content: '\n\n', want: [{ code: 'file-empty' }] },
    { what: 'a heading alone', content: 'a,b\n', want: [{ code: 'file-no-rows', path: '/f.csv/1' }] },
    {
      what: 'a web page',
      content: '<!DOCTYPE html>\n<html></html>',
      want: [{ code: 'file-not-csv', found: 'a web page or XML' }],
    },
    { what: 'JSON', content: '{"a": 1,\n"b": 2}', want: [{ code: 'file-not-csv', found: 'JSON' }] },
    {
      what: 'a workbook',
      content: Buffer.from('PK\x03\x04 rest'),
      want: [{ code: 'file-not-csv', found: 'a workbook or a ZIP archive' }],
    },
    {
      what: 'binary data',
      content: Buffer.from([97, 44, 98, 10, 1, 2, 3, 4, 10]),
      want: [{ code: 'file-not-csv', found: 'binary data' }],
    },
    { what: 'UTF-16', content: utf16('a,b\n1,2\n'), want: [{ code: 'encoding-not-utf-8', found: 'UTF-16' }] },
    {
      what: 'UTF-16 without a mark',
      content: Buffer.from('a,b\n1,2\n', 'utf16le'),
      want: [{ code: 'encoding-not-utf-8', found: 'UTF-16' }],
    },
    {
      what: 'Latin-1',
      content: Buffer.from('a,b\ncaf\xe9,2\n', 'latin1'),
      want: [{ code: 'encoding-not-utf-8', found: 'Windows-1252 or Latin-1' }],
    },
    {
      what: 'semicolons',
      content: 'a;b\n1;2\n',
      want: [{ code: 'delimiter-not-comma', path: '/f.csv/1', found: ';' }],
    },
    { what: 'tabs', content: 'a\tb\n1\t2\n', want: [{ code: 'delimiter-not-comma', found: 'tab' }] },
    {
      what: 'ragged rows',
      content: 'a,b\n1,2\n3\n4,5,6\n7,8\n9\n1,2,3,4\n',
      want: [
        { code: 'row-ragged', path: '/f.csv/3', expected: '2', found: 1 },
        { code: 'row-ragged', path: '/f.csv/4', expected: '2', found: 3 },
        { code: 'row-ragged', path: '/f.csv/6', expected: '2', found: 1 },
        { code: 'row-ragged', path: '/f.csv/7', expected: '2', found: 4 },
      ],
    },
    { what: 'an open quotation mark', content: 'a,b\n1,2\n3,"4\n5,6\n', want: [{ code: 'row-unreadable' }] },
    {
      what: 'text after a quotation mark',
      content: 'a,b\n1,2\n"3"x,4\n',
      want: [{ code: 'row-unreadable', path: '/f.csv/3' }],
    },
    { what: 'line ends of two kinds', content: 'a,b\n1,2\r\n3,4\n', want: [{ code: 'row-unreadable' }] },
    {
      what: 'missing columns, all of them, with the nearest name',
      content: 'A,area_nmae,c\n1,2,3\n',
      required: ['a', 'area_name', 'year'],
      want: [
        { code: 'column-missing', path: '/f.csv/1/a', expected: 'a', suggestion: 'A' },
        { code: 'column-missing', path: '/f.csv/1/area_name', suggestion: 'area_nmae' },
        { code: 'column-missing', path: '/f.csv/1/year' },
      ],
    },
    {
      what: 'a needed column twice',
      content: 'a,b,a\n1,2,3\n',
      want: [{ code: 'column-repeated', path: '/f.csv/1/a' }],
    },
  ])('$what', async ({ content, want, required }) => {
    const result = await read(content, required ?? ['a', 'b']);
    expect(result.ok).toBe(false);
    expect(result.issues).toHaveLength(want.length);
    expect(result.issues).toMatchObject(want);
  });

  test('bytes that are not UTF-8 far down in the file', async () => {
    const good = `a,b\n${'1,2\n'.repeat(50_000)}`;
    const result = await read(Buffer.concat([Buffer.from(good), Buffer.from('caf\xe9,2\n', 'latin1')]));
    expect(result.issues).toMatchObject([{ code: 'encoding-not-utf-8' }]);
  });

  test('a file that is not there, and a folder', async () => {
    const missing = await readTable(engine, { path: `${files.folder}/none.csv` }, []);
    expect(missing.issues).toMatchObject([{ code: 'file-not-found', path: '/none.csv' }]);
    expect((await readTable(engine, { path: files.folder, name: 'x' }, [])).issues).toMatchObject([
      { code: 'file-not-found' },
    ]);
  });

  test('a file above the limit is refused unread', async () => {
    const path = await files.write('large.csv', 'a,b\n1,2\n');
    const result = await readTable(engine, { path, maxBytes: 4 }, []);
    expect(result.issues).toMatchObject([{ code: 'file-too-large', expected: '<= 4', found: 8 }]);
  });

  test('one long line without an end', async () => {
    expect((await read('a,b'.repeat(40_000))).issues).toMatchObject([{ code: 'file-not-csv' }]);
  });

  test('thousands of bad rows are listed up to a limit, and no path of this machine is told', async () => {
    const result = await read(`a,b\n${'1\n'.repeat(3000)}`);
    expect(result.issues.length).toBe(1000);
    expect(JSON.stringify(result.issues)).not.toContain(files.folder);
  });
});

test('several files at once', async () => {
  const results = await Promise.all(
    [1, 2, 3, 4].map((n) => read(n % 2 ? `a,b\n${n},2\n` : `a,b\n${n}\n`, ['a', 'b'], `many-${n}.csv`)),
  );
  expect(results.map((result) => result.ok)).toEqual([true, false, true, false]);
});
