import { type ProjectionColumn, projectionOf } from '@plumbline/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Columns, nullBit } from '../columns.js';
import { scannedInstrument as compiled } from '../testing/scanned-instrument.js';
import { type LineIssue, type ScanOptions, scanNdjson } from './scan-ndjson.js';
import { slowLine } from './slow-line.js';

const seed = Number(process.env.PLUMBLINE_SEED ?? 20_151_124);

const projection = projectionOf(compiled);
const names = projection.columns.map(({ name }) => name);

const encoder = new TextEncoder();
const piecesOf = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));

/** As `projectAnswers` gives it. */
function cellOf({ columns }: Columns, column: ProjectionColumn, row: number): unknown {
  const found = columns.get(column.name);
  if (found === undefined) throw new Error(`No column ${column.name}.`);
  if (found.kind === 'list')
    return [...found.values.subarray(found.offsets[row], found.offsets[row + 1])].map((value) =>
      Number.isNaN(value) ? null : value,
    );
  const value = found.values[row];
  const isNull =
    Number.isNaN(value) || (column.kind === 'leaf' && value === nullBit) || (found.kind === 'day' && value === 0);
  return isNull ? null : value;
}

interface Scanned {
  readonly rows: readonly {
    readonly line: number;
    readonly organisation: string | null;
    readonly cells: readonly unknown[];
  }[];
  readonly issues: readonly LineIssue[];
  readonly slow: number;
}

async function scan(
  file: string | Uint8Array,
  options: ScanOptions & { readonly size?: number } = {},
): Promise<Scanned> {
  const bytes = typeof file === 'string' ? encoder.encode(file) : file;
  const rows: Scanned['rows'][number][] = [];
  const issues: LineIssue[] = [];
  let slow = 0;
  for await (const block of scanNdjson(compiled, piecesOf(bytes, options.size ?? 1000), options)) {
    for (let at = 0; at < block.columns.rows; at += 1)
      rows.push({
        line: block.lines[at] ?? 0,
        organisation: block.organisations[at] ?? null,
        cells: projection.columns.map((column) => cellOf(block.columns, column, at)),
      });
    issues.push(...block.issues);
    slow += block.slow;
  }
  return { rows, issues, slow };
}

const rowOf = ({ rows }: Scanned, at = 0) =>
  Object.fromEntries(names.map((name, column) => [name, rows[at]?.cells[column]]));

const board = (answers: string): string => `{"board":{${answers}}}`;
const envelope = (answers: string, more = ''): string =>
  `{"instrument":{"id":"scanned","version":"1.0.0"},"organisation":"E10000012","period":"2015","state":"draft","revision":1,${more}"views":[{"id":"self","kind":"self","by":{"role":"dcs"},"answers":${answers}}]}`;

describe('a line that is understood at once', () => {
  test.each([
    // Visits of 0 to 10 are turned round: 10 - 3. Millionths throughout.
    { answers: '"visits":3', column: 'visits_number', want: 7_000_000 },
    { answers: '"chaired":"yes","share":-0.5', column: 'share_number', want: -500_000 },
    { answers: '"share":12.345678,"chaired":"yes"', column: 'share_number', want: 12_345_678 },
    { answers: '"share":0.1', column: 'share', want: -5 },
    { answers: '"chaired":"no","share":0.1', column: 'share_number', want: null },
    { answers: '"grade":"inadequate"', column: 'grade', want: 3 },
    { answers: ' "grade" : "not-applicable" ', column: 'grade', want: -2 },
    { answers: '', column: 'grade', want: -1 },
    { answers: '"chaired":"yes","turned":"good"', column: 'turned', want: 1 },
    { answers: '"open":true', column: 'leaf_0', want: 1 },
    { answers: '"open":false', column: 'leaf_0', want: 0 },
    { answers: '"words":"Ysgol dda 😀","since":"2016-02-29"', column: 'leaf_0', want: null },
    { answers: '"agencies":["yes","good"]', column: 'grade', want: -1 },
  ])('$answers: $column is $want', async ({ answers, column, want }) => {
    const found = await scan(board(answers));
    expect(found.issues).toEqual([]);
    expect(rowOf(found)[column]).toBe(want);
    expect(found.slow).toBe(0);
  });

  test('may be an envelope, whose organisation stands beside its numbers', async () => {
    const found = await scan(
      `${envelope(board('"grade":"good"'), '"id":"essex-2015",')}\n${board('"grade":"good"')}\n`,
    );
    expect(found.issues).toEqual([]);
    expect(found.slow).toBe(0);
    expect(found.rows.map(({ organisation, line }) => [organisation, line])).toEqual([
      ['E10000012', 1],
      [null, 2],
    ]);
    expect(rowOf(found, 0)).toEqual(rowOf(found, 1));
  });

  test('may hold a composite answer, which is inert while its section is hidden', async () => {
    const heard =
      '"practice":{"heard":{"evidence":[{"date":"2015-01-31","title":"Audit"}],"grade":"good","impact":"Better"}}';
    const found = await scan(`{${heard},"board":{"chaired":"yes"}}\n{${heard},"board":{"chaired":"no"}}`);
    expect([found.slow, rowOf(found, 0).heard, rowOf(found, 1).heard]).toEqual([0, 1, -5]);
  });
});

test('a line with a table is read by the core', async () => {
  const found = await scan('{"posts":[{"role":"manager","vacant":1.5},{"role":"worker"}]}');
  expect([found.slow, rowOf(found).rows_posts]).toEqual([1, [1_500_000, null]]);
});

describe('a line is refused', () => {
  test.each([
    { line: board('"__proto__":1'), code: 'json-key-forbidden' },
    { line: board('"constructor":1'), code: 'json-key-forbidden' },
    { line: board('"grade":"good","grade":"good"'), code: 'json-key-repeats' },
    { line: board('"grade":"good","gr\\u0061de":"good"'), code: 'json-key-repeats' },
    { line: `${board('')} 1`, code: 'json-syntax' },
    { line: board('"share":NaN'), code: 'json-syntax' },
    { line: board('"share":01'), code: 'json-syntax' },
    { line: board('"words":"a\tb"'), code: 'json-syntax' },
    { line: '['.repeat(70), code: 'json-too-deep' },
    { line: board('"grade":1'), code: 'answer-wrong-type' },
    { line: board('"grade":null'), code: 'answer-wrong-type' },
    { line: board('"grade":"excellent"'), code: 'answer-not-an-option' },
    { line: board('"visits":11'), code: 'answer-out-of-range' },
    { line: board('"visits":1.5'), code: 'answer-wrong-type' },
    { line: board('"words":"thirteen char"'), code: 'answer-wrong-length' },
    { line: board('"since":"2015-02-29"'), code: 'answer-wrong-format' },
    { line: board('"agencies":["yes","yes"]'), code: 'answer-repeats' },
    { line: board('"else":1'), code: 'answer-unknown-key' },
    { line: envelope('{}').replace('1.0.0', '2.0.0'), code: 'response-instrument-differs' },
    { line: envelope('{}').replace('"kind":"self"', '"kind":"peer"'), code: 'response-without-own-view' },
    { line: '[]', code: 'answer-wrong-type' },
  ])('$code: $line', async ({ line, code }) => {
    const found = await scan(`${board('')}\n${line}\n${board('')}`);
    expect(found.rows.map((row) => row.line)).toEqual([1, 3]);
    expect(found.issues.map((issue) => issue.code)).toContain(code);
    expect(new Set(found.issues.map((issue) => issue.line))).toEqual(new Set([2]));
  });

  test('for bytes that are not UTF-8', async () => {
    const broken = encoder.encode(board('"words":"a?b"'));
    broken[broken.indexOf(0x3f)] = 0xff;
    expect((await scan(broken)).issues.map(({ code }) => code)).toEqual(['text-not-utf-8']);
  });

  test('with a pointer into the view that was read', async () => {
    const { issues } = await scan(envelope(board('"visits":11')));
    expect(issues.map(({ path }) => path)).toEqual(['/views/0/answers/board/visits']);
  });

  test('for its length, wherever chunks end, without the next being lost', async () => {
    const long = board(`"words":"${'x'.repeat(5000)}"`);
    for (const size of [1, 7, 4096, 100_000]) {
      const found = await scan(`${board('')}\n${long}\n${board('"grade":"good"')}`, { longestLine: 100, size });
      expect(found.issues).toEqual([
        { code: 'line-too-long', path: '', expected: '<= 100 bytes', found: 'more', line: 2 },
      ]);
      expect(found.rows.map(({ line }) => line)).toEqual([1, 3]);
    }
  });

  test('in chunks of a few bytes in no more time than its length', { timeout: 8000 }, async () => {
    const long = board(`"words":"${'x'.repeat(4_000_000)}"`);
    const found = await scan(`${long}\n${board('')}`, { size: 64 });
    expect([found.rows.map(({ line }) => line), found.issues.map(({ code }) => code)]).toEqual([
      [2],
      ['answer-wrong-length'],
    ]);
  });

  test('and with isStrict nothing after it is read', async () => {
    const found = await scan(`${board('')}\nx\n${board('')}\ny`, { isStrict: true });
    expect([found.rows.length, found.issues.length]).toEqual([1, 1]);
  });
});

test('lines for an instrument that columns cannot hold are all refused', async () => {
  // A score whose missing inputs count as the worst, on top of the others.
  const [first] = compiled.scores;
  if (first === undefined) throw new Error('The instrument has no score.');
  const worst = {
    ...first,
    id: 'worst',
    of: { kind: 'scores', scores: [0] },
    missing: 'worst',
    caps: [],
    rules: [],
  } as const;
  const source = piecesOf(encoder.encode(`${board('"grade":"good"')}\n`), 1000);
  const found = [];
  for await (const { columns, issues } of scanNdjson({ ...compiled, scores: [...compiled.scores, worst] }, source))
    found.push([columns.rows, issues.map(({ code }) => code)]);
  expect(found).toEqual([[0, ['score-not-columnar']]]);
});

test.each([
  { name: 'line feeds', file: '{}\n{}\n' },
  { name: 'no last line feed', file: '{}\n{}' },
  { name: 'CRLF', file: '{}\r\n{}\r\n' },
  { name: 'a byte order mark', file: '\ufeff{}\n{}' },
])('two lines are read with $name, cut anywhere', async ({ file }) => {
  for (const size of [1, 2, 3, 50]) {
    const { rows, issues, slow } = await scan(file, { size });
    expect([rows.map(({ line }) => line), issues, slow]).toEqual([[1, 2], [], 0]);
  }
});

test('blank lines are counted and passed over; a block holds as many lines as asked for', async () => {
  const file = `\n{}\n \r\n${'{}\n'.repeat(9)}`;
  expect((await scan(file, { blockLines: 4 })).rows.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(await scan('')).toEqual({ rows: [], issues: [], slow: 0 });
});

describe(`lines that somebody changed get the verdict and the numbers of the core (seed ${seed})`, () => {
  const slow = slowLine(compiled, projection, {});
  const full = board(
    '"chaired":"yes","grade":"good","turned":"inadequate","visits":3,"share":12.5,"open":true,"since":"2015-03-31","words":"caf\u00e9 \\u00e9\\ud83d\\ude00","agencies":["yes"]',
  ).slice(0, -1);
  const valid = [
    `${full},"practice":{"heard":{"grade":"good","evidence":[{"title":"a","date":"2015-01-31"}],"impact":"b c"}}}`,
    `${full}}`,
    envelope(`${full}}`, '"invented":true,'),
    `{ "practice" : { "heard" : { "impact" : " " } } , "board" : { "visits" : 1e1 , "share" : 1.10 , "words" : "\u00a0" } }`,
    '{"posts":[{"role":"a","vacant":0.1}]}',
  ].map((line) => encoder.encode(line));
  const splices = [
    ...[
      '"',
      '\\',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      ' ',
      '\r',
      '\t',
      '0',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      '{}',
      '""',
      '9'.repeat(20),
    ],
    ...[
      '"grade":"good",',
      '"__proto__":1,',
      '"\\u0067rade":"good",',
      '\\u0000',
      '\\ud800',
      '\u00e9',
      '\ufeff',
      '\u2028',
      '1e400',
      '-0',
      '0.1234567',
    ],
  ].map((piece) => encoder.encode(piece));
  const bytesOf = fc.oneof(
    fc.constantFrom(...splices),
    fc.uint8Array({ minLength: 0, maxLength: 3 }).map((bytes) => bytes.map((byte) => (byte === 0x0a ? 0xc3 : byte))),
  );
  const change = fc.record({ at: fc.nat(), gone: fc.nat({ max: 6 }), put: bytesOf });
  const changed = fc
    .record({ base: fc.constantFrom(...valid), changes: fc.array(change, { minLength: 0, maxLength: 3 }) })
    .map(({ base, changes }) =>
      changes.reduce((bytes, { at, gone, put }) => {
        const from = at % (bytes.length + 1);
        return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + gone)]);
      }, base),
    )
    .filter((bytes) => bytes.some((byte) => byte !== 0x20 && byte !== 0x0d && byte !== 0x09));

  test('as they are, changed by bytes, and by whole pieces', { timeout: 120_000 }, async () => {
    let understood = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(changed, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 500 }),
        async (lines, size) => {
          const file = Uint8Array.from(lines.flatMap((line) => [...line, 0x0a]));
          const found = await scan(file, { size });
          const expected = lines.map((line) => slow(line));
          const rows = expected.flatMap((verdict, at) =>
            verdict.ok ? [{ line: at + 1, organisation: verdict.value.organisation, cells: verdict.value.row }] : [],
          );
          const issues = expected.flatMap((verdict, at) =>
            verdict.ok ? [] : verdict.issues.map((issue) => ({ ...issue, line: at + 1 })),
          );
          expect(found.rows).toEqual(rows);
          expect(found.issues).toEqual(issues);
          understood += lines.length - found.slow;
        },
      ),
      { seed, numRuns: 1500 },
    );
    // Else the slow path would only be held to itself.
    expect(understood).toBeGreaterThan(1000);
  });
});

test('numbers are those that parsing gives', async () => {
  const digits = fc.tuple(fc.integer({ min: -99, max: 9_999 }), fc.nat({ max: 9_999_999 }), fc.nat({ max: 7 }));
  await fc.assert(
    fc.asyncProperty(digits, async ([whole, part, places]) => {
      const written = places === 0 ? `${whole}` : `${whole}.${String(part).padStart(7, '0').slice(0, places)}`;
      const line = board(`"chaired":"yes","share":${written}`);
      const verdict = slowLine(compiled, projection, {})(encoder.encode(line));
      const found = await scan(line);
      expect(found.rows.map(({ cells }) => cells)).toEqual(verdict.ok ? [verdict.value.row] : []);
    }),
    { seed, numRuns: 500 },
  );
});
