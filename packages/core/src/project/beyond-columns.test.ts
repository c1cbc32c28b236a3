import { expect, test } from 'vitest';
import { compile } from '../compile.js';
import { projectAnswers } from './project-answers.js';
import { projectionOf } from './projection-of.js';

const numbered = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const choice = (options: number) => ({
  title: 'Choice',
  type: 'string',
  oneOf: numbered(options, (at) => ({ const: `o${at}`, title: `${at}`, 'x-option': { value: at } })),
  'x-item': { code: 'c' },
});
const number = (code: string) => ({ title: 'Number', type: 'number', minimum: 0, maximum: 9, 'x-item': { code } });

interface Given {
  readonly options?: number;
  readonly bands?: number;
  readonly caps?: number;
  readonly twin?: string;
}

/** Codes of the issues of projecting nothing but an empty set of answers. */
function refusals({ options = 2, bands = 2, caps = 1, twin = 'other' }: Given) {
  const compiled = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.plumbline.example/instruments/wide/1.0.0.json',
      title: 'Wide',
      type: 'object',
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'wide',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        bands: {
          set: numbered(bands, (at) => {
            const from = bands - 1 - at;
            return { band: `b${at}`, value: bands - at, ...(from > 0 ? { from } : {}) };
          }),
        },
        caps: { low: numbered(caps, (at) => ({ if: { '==': [{ var: 'first' }, at] }, to: 'b1' })) },
        scores: {
          all: { of: { items: ['choice', 'first', twin] }, method: 'sum', bands: 'set', caps: ['low'] },
        },
      },
      properties: { choice: choice(options), first: number('1'), [twin]: number('2') },
      additionalProperties: false,
    },
    { documents: {} },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const row = projectAnswers(compiled.value, projectionOf(compiled.value), {});
  return row.ok ? [] : row.issues.map(({ code, path, found }) => [code, path, found]);
}

test.each([
  { name: '128 options', given: { options: 128 }, want: [] },
  { name: '129 options', given: { options: 129 }, want: [['/properties', 'choice']] },
  { name: '128 bands', given: { bands: 128, options: 128 }, want: [] },
  { name: '129 bands', given: { bands: 129, options: 128 }, want: [['/x-instrument/bands/set', 'set']] },
  { name: '32 caps', given: { caps: 32 }, want: [] },
  { name: '33 caps', given: { caps: 33 }, want: [['/x-instrument/scores/all', 'all']] },
  {
    name: 'names that differ by case alone',
    given: { twin: 'fIrst' },
    want: [
      ['/x-instrument', 'fIrst'],
      ['/x-instrument', 'fIrst_number'],
    ],
  },
])('columns and $name', ({ given, want }) => {
  expect(refusals(given)).toEqual(want.map((rest) => ['score-not-columnar', ...rest]));
});
