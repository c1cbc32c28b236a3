import { createHash } from 'node:crypto';
import type { Issue } from '@plumbline/core';
import { type Engine, EngineError, type Row, readDelimited, readHeader, rejectedRows } from '@plumbline/sql';
import { type FilePlace, fileIssue } from './file-issue.js';
import { type FileSource, fileName } from './file-source.js';
import { nearest } from './nearest.js';
import { mostIssues, type Reading, readingOf, refused } from './reading.js';
import { sniffFile } from './sniff-file.js';

export interface TableRow {
  /** Line in the file on which the row starts, as an editor shows it; lines that are blank are not counted. */
  readonly line: number;
  /** Text of a cell as in the file; `''` for a blank cell and for a column that the file does not have. */
  readonly cell: (column: string) => string;
}

export interface Table {
  readonly file: string;
  /** Headings in order. A repeated heading carries its number from the second time on: `SNP`, `SNP#2`. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * A CSV file as text, every cell as downloaded, or every reason why it cannot be read: too large, not CSV, not UTF-8,
 * columns missing, rows with too few or too many cells. Nothing is guessed and no row is passed over.
 */
export async function readTable(
  engine: Engine,
  source: FileSource,
  required: readonly string[],
): Promise<Reading<Table>> {
  const file = fileName(source);
  const sniffed = await sniffFile(source);
  if (sniffed.length > 0) return refused(sniffed);
  const header = await attempt(() => engine.run(readHeader(source)));
  if (!header.ok) return refused([unreadable(file, header.error)]);
  const columns = distinct(Object.values(header.value[0] ?? {}).map((heading) => String(heading ?? '')));
  const problems = columnIssues(file, columns, required);
  if (problems.length > 0) return refused(problems);
  const rows = await attempt(() => engine.run(readDelimited({ ...source, columns })));
  if (!rows.ok) return refused(await rowIssues(engine, source, columns, rows.error));
  if (rows.value.length === 0)
    return refused([fileIssue('file-no-rows', { file, line: 1 }, { expected: '> 0', found: 0 })]);
  return readingOf({ file, columns, rows: numbered(rows.value, columns) }, [], file);
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: EngineError };

async function attempt<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (error instanceof EngineError) return { ok: false, error };
    throw error;
  }
}

function distinct(headings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading === '' ? `column ${index + 1}` : heading;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

function columnIssues(file: string, columns: readonly string[], required: readonly string[]): readonly Issue[] {
  const place = (column: string) => ({ file, line: 1, column });
  const missing = required.filter((name) => !columns.includes(name));
  const repeated = required.filter((name) => columns.includes(`${name}#2`));
  const spare = columns.filter((name) => !required.includes(name));
  return [
    ...missing.map((name) =>
      fileIssue('column-missing', place(name), {
        expected: name,
        found: columns.join(','),
        suggestion: nearest(name, spare),
      }),
    ),
    ...repeated.map((name) => fileIssue('column-repeated', place(name), { expected: 'once', found: name })),
  ];
}

const lineBreaks = (text: string) =>
  text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\r|\n/).length - 1 : 0;

function numbered(rows: readonly Row[], columns: readonly string[]): readonly TableRow[] {
  let line = 1 + columns.reduce((count, heading) => count + lineBreaks(heading), 0);
  return rows.map((row) => {
    line += 1;
    const start = line;
    for (const column of columns) line += lineBreaks(String(row[column] ?? ''));
    return { line: start, cell: (column) => (Object.hasOwn(row, column) ? String(row[column] ?? '') : '') };
  });
}

/** Every row that cannot be read; what the engine said where it cannot tell the rows. */
async function rowIssues(
  engine: Engine,
  source: FileSource,
  columns: readonly string[],
  error: EngineError,
): Promise<readonly Issue[]> {
  const file = fileName(source);
  const table = `rejects_${createHash('sha256').update(source.path).digest('hex').slice(0, 12)}`;
  const rejected = rejectedRows({ ...source, columns, table, limit: mostIssues });
  const listed = await attempt(async () => {
    await engine.run(rejected.scan);
    return engine.run(rejected.list);
  });
  for (const clear of rejected.clear) await attempt(() => engine.run(clear));
  if (!listed.ok || listed.value.length === 0) return [unreadable(file, error)];
  return listed.value.map((row) => rejectedIssue(file, columns.length, row));
}

function rejectedIssue(file: string, expected: number, row: Row): Issue {
  const place = { file, line: Number(row.line) };
  const cells = /Found: (\d+)/.exec(String(row.message))?.[1];
  if (cells !== undefined) return fileIssue('row-ragged', place, { expected: String(expected), found: Number(cells) });
  if (isEncodingError(String(row.message))) return wrongEncoding(place);
  return fileIssue('row-unreadable', place, { expected: 'CSV (RFC 4180)', found: firstSentence(String(row.message)) });
}

const isEncodingError = (message: string) => /Invalid unicode|not utf-8/i.test(message);
const wrongEncoding = (place: FilePlace) =>
  fileIssue('encoding-not-utf-8', place, { expected: 'utf-8', found: 'Windows-1252 or Latin-1' });

const firstSentence = (message: string) => message.split(/[.\n]/, 1)[0]?.trim() ?? '';

// The engine's own words hold the path of the file and advice on its settings: only the kind of thing is passed on.
function unreadable(file: string, error: EngineError): Issue {
  const line = /CSV Error on Line: (\d+)/.exec(error.message)?.[1];
  const place = { file, ...(line === undefined ? {} : { line: Number(line) }) };
  if (isEncodingError(error.message)) return wrongEncoding(place);
  if (/unterminated quote/i.test(error.message)) {
    return fileIssue('row-unreadable', place, {
      expected: 'CSV (RFC 4180)',
      found: 'Value with unterminated quote found',
    });
  }
  return fileIssue('row-unreadable', place, { expected: 'CSV (RFC 4180)', found: 'not CSV with one kind of line end' });
}
