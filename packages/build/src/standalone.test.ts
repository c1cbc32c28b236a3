import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CompiledInstrument } from '@plumbline/core';
import { expect, test } from 'vitest';
import { moduleOf } from './module-of.js';
import { standalone } from './standalone.js';
import { publishedInstruments } from './testing/published.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const bundled = (source: string) => standalone(source, new Map(), { folder, conditions: ['plumbline-source'] });

const lscb = publishedInstruments().find(({ name }) => name.startsWith('lscb'))?.compiled as CompiledInstrument;
const runTime = (isFast: boolean) =>
  moduleOf(lscb, { languages: [], isFast })
    .replace(/run\.carried\('.*'\)/, "run.carried('')")
    // A page that draws no form takes none of what a form shares with the module.
    .replace(/^export const (compiled|formats|operators)/gm, 'const $1');

// Wanted: 8 kB for scoring and validation. Decision 0007 says what each kilobyte is for. Validation took 80 bytes more to find
// answers by their pointer without making lists, in half the time.
test.each([
  { name: 'scoring and validation', source: runTime(false), ceiling: 18_900 },
  { name: 'scoring and validation, fast', source: runTime(true), ceiling: 43_500 },
  { name: 'validation alone', source: runTime(false).replace(/^export const score .*$/m, ''), ceiling: 8_400 },
])('the run time of LSCB for $name is at most $ceiling bytes', async ({ source, ceiling }) => {
  const text = await bundled(source);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(ceiling);
  expect(/\bnew Function\b|\beval\(/.test(text)).toBe(false);
});

test.each([
  { part: 'patterns of other formats than days', trace: 'uuid' },
  { part: 'flat tables of the fast scorer', trace: 'Float64Array' },
  { part: 'lookup tables, which none of its scores names', trace: '"nearest"' },
  { part: 'decisions', trace: 'walked' },
  { part: 'rows that a score is made of', trace: '"row"' },
  { part: 'operators that its conditions lack', trace: 'otherwise' },
  { part: 'traces', trace: 'fraction:' },
])('the run time of LSCB brings no $part', async ({ trace }) => {
  const whole = await bundled("export * from '@plumbline/core/run';");
  const own = await bundled(runTime(false));
  expect({ whole: whole.includes(trace), own: own.includes(trace) }).toEqual({ whole: true, own: false });
});

test('neighbours are taken in by name', async () => {
  const files = new Map([['words.js', 'export const texts = 1;']]);
  const text = await standalone("export { texts } from './words.js';", files, { folder });
  expect(text).not.toContain('import');
});
