import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readCaseFiles } from './read-case-files.js';

const folder = new URL('../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const isCaseFile = ajv.compile<unknown>(readJson('case.schema.json') as object);
const paths = ['cases', 'instruments'].flatMap((part) =>
  readdirSync(new URL(part, folder)).map((name) => `${part}/${name}`),
);

const methods = [
  ...['mean', 'sum', 'min', 'max', 'median', 'mode'],
  ...['count', 'proportion', 'percent-of-maximum', 'lookup', 'formula', 'decision'],
];

interface Scored {
  readonly 'x-instrument': { readonly scores: { readonly [id: string]: { method?: string; missing?: string } } };
}

/** Of a document whose form the meta-schema holds. */
const scoresOf = (instrument: unknown) => (instrument as Scored)['x-instrument'].scores;

test.each(paths)('%s has the form that case.schema.json says', (path) => {
  isCaseFile(readJson(path));
  expect(isCaseFile.errors ?? []).toEqual([]);
});

describe('the suite as a whole', () => {
  const files = [...readCaseFiles('cases'), ...readCaseFiles('instruments')];
  const cases = files.flatMap(({ file }) => file.cases);

  test('has at least 150 cases and ten published instruments', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(readCaseFiles('instruments').length).toBeGreaterThanOrEqual(10);
  });

  const seen = new Set(
    files.flatMap(({ file }) =>
      file.cases.flatMap(({ instrument, expect: expected }) =>
        Object.entries(expected.scores ?? {}).flatMap(([id, { status }]) => {
          const { method, missing = 'exclude' } = scoresOf(file.instruments[instrument])[id] ?? {};
          return [`${method} ${status}`, `policy ${missing} ${status}`];
        }),
      ),
    ),
  );

  test.each([...methods, 'policy exclude', 'policy prorate', 'policy worst', 'policy fail'])(
    '%s comes out scored, insufficient and not applicable',
    (name) => {
      const open = ['scored', 'insufficient', 'not-applicable'].filter((status) => !seen.has(`${name} ${status}`));
      expect(open).toEqual([]);
    },
  );

  test('every published instrument names its source', () => {
    const unnamed = readCaseFiles('instruments').filter(({ file }) => file.reference === undefined);
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  test.each(files)('$name names each case once, and uses every instrument', ({ file }) => {
    const names = file.cases.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect([...new Set(file.cases.map(({ instrument }) => instrument))].sort()).toEqual(
      Object.keys(file.instruments).sort(),
    );
  });
});
