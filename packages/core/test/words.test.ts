import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { MessageFormat } from 'messageformat';
import { describe, expect, test } from 'vitest';
import { readSources, wordFiles, wordsLanguages } from '../scripts/generate-words.js';
import { parseWording, type VariableType } from '../scripts/parse-wording.js';
import { english, type FormWords, welsh } from '../src/view.js';

const folder = fileURLToPath(new URL('../src/view/generated/', import.meta.url));
const words: { readonly [language: string]: FormWords } = { en: english, cy: welsh };

test('src/view/generated is what words makes of it: run `pnpm --filter @plumbline/core generate`', () => {
  const committed = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')]));
  expect(committed).toEqual(wordFiles());
});

test('every language is exported, and says whether a speaker has read it', () => {
  for (const { language, isReviewed } of wordsLanguages)
    expect(words[language]).toMatchObject({ language, isReviewed });
});

type Values = { readonly [variable: string]: string | number };

const propertyOf = (key: string): string => key.replace(/-(.)/g, (_, next: string) => next.toUpperCase());

/** What the generated message says. By key, so every message is a text or a function of values in the eyes of the test. */
const said = (language: string, key: string, values: Values): unknown => {
  const message: unknown = Reflect.get(words[language] ?? {}, propertyOf(key));
  return typeof message === 'function' ? message(values) : message;
};

const judged = (language: string, source: string, values: Values): string =>
  new MessageFormat(language, source, { bidiIsolation: 'none' }).format(values, (error) => {
    throw error;
  });

const every = wordsLanguages.flatMap(({ language }) =>
  Object.entries(readSources(language)).map(([key, source]) => ({ language, key, source })),
);

const numbers = fc.oneof(fc.nat(30), fc.integer({ min: 31, max: 10 ** 12 }));
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', `\${label}`, '`', '{$n}', '<b>', '\\', '☃ “ŵ”'),
);

const valuesOf = (variables: ReadonlyMap<string, VariableType>): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries([...variables].map(([name, type]) => [name, type === 'number' ? numbers : texts])));

describe('messages made ahead of time say what MessageFormat says', () => {
  test.each(every)('$language $key', ({ language, key, source }) => {
    const { variables } = parseWording(source);
    const message = new MessageFormat(language, source, { bidiIsolation: 'none' });
    fc.assert(
      fc.property(valuesOf(variables), (values) => {
        expect(said(language, key, values)).toBe(message.format(values));
      }),
      { numRuns: variables.size === 0 ? 1 : 100, seed: 20151109 },
    );
  });

  test.each(every.filter(({ source }) => source.includes('.match')))('$language $key, number by number', (each) => {
    const { variables, chosenBy } = parseWording(each.source);
    for (const number of [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 21, 100, 1000, 1_234_567]) {
      const values = Object.fromEntries([...variables.keys()].map((name) => [name, name === chosenBy ? number : 5]));
      const texted = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, variables.get(name) === 'number' ? value : 'A']),
      );
      expect(said(each.language, each.key, texted)).toBe(judged(each.language, each.source, texted));
    }
  });
});

test.each([
  { asked: 0, want: 'Atebwyd 0 o 0 cwestiwn' },
  { asked: 1, want: 'Atebwyd 0 o 1 cwestiwn' },
  { asked: 2, want: 'Atebwyd 0 o 2 gwestiwn' },
  { asked: 3, want: 'Atebwyd 0 o 3 chwestiwn' },
  { asked: 6, want: 'Atebwyd 0 o 6 chwestiwn' },
  { asked: 7, want: 'Atebwyd 0 o 7 cwestiwn' },
  { asked: 1002, want: 'Atebwyd 0 o 1,002 cwestiwn' },
])('after $asked a Welsh noun mutates as it should', ({ asked, want }) => {
  expect(welsh.progress({ answered: 0, asked })).toBe(want);
});

test.each([
  { n: 0, want: 'You have 0 characters remaining' },
  { n: 1, want: 'You have 1 character remaining' },
  { n: 1200, want: 'You have 1,200 characters remaining' },
])('a count of $n as GOV.UK words it', ({ n, want }) => expect(english.charactersLeft({ n })).toBe(want));

// Browsers load the words of one language whole.
test('English is below 3 kB as it travels', async () => {
  const bundled = await build({
    entryPoints: [`${folder}words-en.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
  });
  expect(gzipSync(bundled.outputFiles[0]?.contents ?? '').length).toBeLessThan(3 * 1024);
});
