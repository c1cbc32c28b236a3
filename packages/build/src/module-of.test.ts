import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type CompiledInstrument, compile, prepare, score, validateAnswers } from '@plumbline/core';
import { carried, restore, strip } from '@plumbline/core/run';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { literal } from './literal.js';
import { moduleName, moduleOf, textsModuleOf } from './module-of.js';
import { anyAnswers, publishedInstruments } from './testing/published.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The data of a module as the module has it, without its import of the run time. */
const evaluate = async (source: string, name: string): Promise<{ readonly [name: string]: unknown }> => {
  const runnable = source.replace(
    /^import .*$/m,
    'const [carried, scorerOf, validatorOf] = [(json) => json, (json) => json, (json) => json];',
  );
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, runnable);
  return import(pathToFileURL(file).href);
};

describe.each(publishedInstruments())('$name', ({ compiled, name }) => {
  const again = carried(JSON.stringify(strip(compiled)));

  test('scores as the explaining engine does', () => {
    const prepared = prepare(again());
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => {
        const want = score(compiled, answers, { asAt: '2015-09-30' });
        const found = prepared.score(answers, { asAt: '2015-09-30' });
        expect(found.ok).toBe(want.ok);
        if (!want.ok || !found.ok) return;
        const plain = (scores: typeof want.value.scores | typeof found.value.scores) =>
          scores.map(({ id, status, value, band, coverage, cappedBy, mayCap }) => ({
            id,
            status,
            value,
            band,
            coverage,
            cappedBy,
            mayCap,
          }));
        expect(plain(found.value.scores)).toEqual(plain(want.value.scores));
        expect(plain(found.value.themes)).toEqual(plain(want.value.themes));
        expect(found.value.flags).toEqual(want.value.flags);
        expect(found.value.states).toEqual(want.value.states);
      }),
      { numRuns: 60, seed: 20151109 },
    );
  });

  test.each(['draft', 'final'] as const)('validates a %s as the core does', (mode) => {
    fc.assert(
      fc.property(anyAnswers(compiled), (answers) => {
        expect(validateAnswers(again(), answers, { mode })).toEqual(validateAnswers(compiled, answers, { mode }));
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
  expect(size(moduleOf(compiled, { languages: ['en'] }) + textsModuleOf(compiled, 'en'))).toBeLessThan(16_500);
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

test('data of another release is refused', () => {
  const [first] = publishedInstruments();
  const other = { ...strip(first?.compiled as CompiledInstrument), format: 2 } as unknown as Parameters<
    typeof restore
  >[0];
  expect(() => restore(other)).toThrow(/another release/);
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
