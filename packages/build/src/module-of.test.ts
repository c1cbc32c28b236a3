import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  type AnswerMode,
  type CompiledInstrument,
  compile,
  type Issue,
  type Outcome,
  prepare,
  type ScoreContext,
  score,
  validateAnswers,
} from '@plumbline/core';
import { carried, type Scorecard, scorerOf, strip, validatorOf } from '@plumbline/core/run';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { literal } from './literal.js';
import { moduleName, moduleOf, textsModuleOf } from './module-of.js';
import { standalone } from './standalone.js';
import { anyAnswers, publishedInstruments } from './testing/published.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The data of a module as the module has it, without its import of the run time. */
const evaluate = async (source: string, name: string): Promise<{ readonly [name: string]: unknown }> => {
  const runnable = source.replace(
    /^import .*$/m,
    'const same = (given) => given; const run = { carried: same, scorerOf: same, validatorOf: same };',
  );
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, runnable);
  return import(pathToFileURL(file).href);
};

const sources = { folder: fileURLToPath(new URL('.', import.meta.url)), conditions: ['plumbline-source'] };

interface Module {
  readonly score: (answers: unknown, context?: ScoreContext) => Outcome<Scorecard>;
  readonly validate: (answers: unknown, mode: AnswerMode) => readonly Issue[];
}

/** A module that runs, with the sources of the run time in it. */
const running = async (compiled: CompiledInstrument, name: string, isFast: boolean): Promise<Module> => {
  const file = join(folder, `${name}-${isFast ? 'fast' : 'small'}.mjs`);
  writeFileSync(file, await standalone(moduleOf(compiled, { languages: [], isFast }), new Map(), sources));
  return import(pathToFileURL(file).href);
};

describe.each(publishedInstruments())('$name', ({ compiled, name }) => {
  test.each([{ isFast: false }, { isFast: true }])('scores as the core does: fast $isFast', async ({ isFast }) => {
    const made = await running(compiled, name, isFast);
    const prepared = prepare(compiled);
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => {
        const context = { asAt: '2015-09-30' };
        const want = prepared.score(answers, context);
        expect(made.score(answers, context)).toEqual(want);
        const explained = score(compiled, answers, context);
        expect(explained.ok).toBe(want.ok);
        if (explained.ok) expect(explained.value).toMatchObject(want.ok ? want.value : {});
      }),
      { numRuns: 60, seed: 20151109 },
    );
  });

  test.each(['draft', 'final'] as const)('validates a %s as the core does', async (mode) => {
    const made = await running(compiled, `${name}-${mode}`, false);
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => {
        expect(made.validate(answers, mode)).toEqual(validateAnswers(compiled, answers, { mode }));
      }),
      { numRuns: 60, seed: 20151110 },
    );
  });

  test('gives the same bytes again', () => {
    expect(moduleOf(compiled, { languages: ['en'] })).toBe(moduleOf(compiled, { languages: ['en'] }));
  });

  test('carries what was compiled', async () => {
    const made = await evaluate(moduleOf(compiled, { languages: [] }), name);
    expect(JSON.parse(String(made.score))).toEqual(JSON.parse(JSON.stringify(strip(compiled))));
    expect(made.instrument).toEqual({ id: compiled.id, version: compiled.version, address: compiled.address });
  });
});

// 16 kB were wanted for LSCB with its English words, compressed together; of these 10.4 are the wording itself.
test('an LSCB module with English words stays within its size', () => {
  const compiled = publishedInstruments().find(({ name }) => name.startsWith('lscb'))?.compiled as CompiledInstrument;
  const size = (source: string) => gzipSync(source, { level: 9 }).length;
  expect(size(moduleOf(compiled, { languages: ['en'] }) + textsModuleOf(compiled, 'en'))).toBeLessThan(16_000);
});

const hostile = [
  `'; throw new Error('out'); '`,
  '"; throw 1; "',
  ['`$', '{process.exit(1)}`'].join(''),
  '</script><script>alert(1)</script>',
  '<!-- --> */ // \\',
  'line\u2028and\u2029paragraph\nbreak\r\0',
  '\ud800 alone',
  '\\u0027);throw 1;(',
];

test.each(hostile)('a text stays a text: %j', async (text) => {
  const source = literal(text);
  expect(source).not.toMatch(/[<>\n\r\u2028\u2029]/);
  const made = await evaluate(`export const found = ${source};`, `hostile-${hostile.indexOf(text)}`);
  expect(made.found).toBe(text);
});

test.each(hostile)('nothing of an instrument gets out of its module: %j', async (text) => {
  const [first] = publishedInstruments();
  if (first === undefined) throw new Error('no published instrument');
  const words = JSON.parse(`{"en":{"__proto__":${JSON.stringify(text)},"title":${JSON.stringify(text)}}}`);
  const compiled = { ...first.compiled, id: text, version: text, address: text, edition: text, texts: words };
  const made = await evaluate(moduleOf(compiled, { languages: [] }), `broken-out-${hostile.indexOf(text)}`);
  expect(made.instrument).toEqual({ id: text, version: text, address: text });
  const said = (await evaluate(textsModuleOf(compiled, 'en'), `said-${hostile.indexOf(text)}`)) as {
    texts: { instrument: { title: string } };
  };
  expect(said.texts.instrument.title).toBe(text);
  expect(Object.getPrototypeOf(said.texts.instrument)).toBe(Object.prototype);
});

test.each([
  { id: 'lscb', version: '1.0.0', want: 'lscb-1.0.0' },
  { id: '../../etc/passwd', version: '1', want: 'etc-passwd-1' },
  { id: 'a/b\\c', version: '1.0.0\0.js', want: 'a-b-c-1.0.0-.js' },
  { id: '', version: '..', want: 'x-x' },
])('the files of $id $version are called $want', ({ id, version, want }) => {
  expect(moduleName({ id, version })).toBe(want);
});

test.each([
  { name: 'of the release before', change: { format: 2 } },
  { name: 'of a release to come', change: { format: 99, items: 'elsewhere' } },
  { name: 'of no format', change: { format: undefined } },
  {
    name: 'of another release and of another shape',
    change: { format: 1, head: undefined, items: undefined, kinds: undefined },
  },
])('data $name is refused before it is looked at', ({ change }) => {
  const [first] = publishedInstruments();
  const data = JSON.stringify({ ...strip(first?.compiled as CompiledInstrument), ...change });
  const validate = validatorOf(carried(data), { formats: {}, operators: {} });
  const scored = scorerOf(carried(data), {
    formats: {},
    operators: {},
    possibleOperators: {},
    inputs: {},
    policies: {},
    methods: {},
    flagKinds: {},
  });
  expect(() => validate({}, 'draft')).toThrow(/another release .* format/);
  expect(() => scored({})).toThrow(/another release .* format/);
});

test('a module that the release before wrote is told so, though it names no parts', async () => {
  const [first] = publishedInstruments();
  const data = JSON.stringify({ ...strip(first?.compiled as CompiledInstrument), format: 1 });
  const file = join(folder, 'before.mjs');
  const source = `import { carried, scorerOf, validatorOf } from '@plumbline/core/run';
    const compiled = carried(${literal(data)});
    export const validate = validatorOf(compiled);
    export const score = scorerOf(compiled);`;
  writeFileSync(file, await standalone(source, new Map(), sources));
  const made: Module = await import(pathToFileURL(file).href);
  expect(() => made.validate({}, 'draft')).toThrow(/another release/);
  expect(() => made.score({})).toThrow(/another release/);
});

test('whoever changes what a module carries raises its format', async () => {
  const stripped = publishedInstruments().map(({ compiled }) => strip(compiled));
  const keys = new Set<string>();
  for (const one of stripped) addKeys(one, '', keys);
  const shape = { format: stripped[0]?.format, keys: [...keys].sort() };
  await expect(`${JSON.stringify(shape, null, 2)}\n`).toMatchFileSnapshot('testing/stripped-shape.json');
});

/** Names of members, by place, or by operator in an expression; not those that an author chose. */
const addKeys = (node: unknown, place: string, keys: Set<string>): void => {
  if (Array.isArray(node)) for (const one of node) addKeys(one, `${place}[]`, keys);
  else if (typeof node === 'object' && node !== null) {
    const own = 'op' in node ? `(${node.op})` : place;
    for (const [key, value] of Object.entries(node)) {
      keys.add(`${own}.${key}`);
      if (key !== 'schema' && key !== 'parts') addKeys(value, `${own}.${key}`, keys);
    }
  }
};

test.each(['null', '[]', '"text"', '7'])('%s in place of data is refused', (data) => {
  expect(carried(data)).toThrow(/another release/);
});

const tiny = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/tiny/1.0.0.json',
  title: 'Tiny',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'tiny',
    version: '1.0.0',
    edition: '2015',
    languages: ['en'],
  },
  properties: { done: { title: 'Is it done?', type: 'boolean', 'x-item': { code: '1' } } },
  additionalProperties: false,
};

test('a tiny module', async () => {
  const compiled = compile(tiny, { documents: {} });
  expect(compiled).toMatchObject({ ok: true });
  if (!compiled.ok) return;
  await expect(moduleOf(compiled.value, { languages: ['en'] })).toMatchFileSnapshot('testing/tiny-1.0.0.js.txt');
  await expect(textsModuleOf(compiled.value, 'en')).toMatchFileSnapshot('testing/tiny-1.0.0.en.js.txt');
});
