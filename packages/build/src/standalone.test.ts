import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { standalone } from './standalone.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const bundled = (source: string) => standalone(source, new Map(), { folder, conditions: ['plumbline-source'] });

// Wanted: 8 kB for both. The scorer brings the explaining engine along, for what flat tables cannot hold; formats bring ajv-formats.
test.each([
  { name: 'scoring and validation', names: 'carried, scorerOf, validatorOf', ceiling: 49_000 },
  { name: 'validation alone', names: 'carried, validatorOf', ceiling: 11_000 },
])('the run time for $name is at most $ceiling bytes', async ({ names, ceiling }) => {
  const text = await bundled(`export { ${names} } from '@plumbline/core/run';`);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(ceiling);
  expect(text).not.toMatch(/\bnew Function\b|\beval\(/);
});

test('neighbours are taken in by name', async () => {
  const files = new Map([['words.js', 'export const texts = 1;']]);
  const text = await standalone("export { texts } from './words.js';", files, { folder });
  expect(text).not.toContain('import');
});
