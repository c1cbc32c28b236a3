import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, compile } from '@plumbline/core';
import { afterAll, expect, test } from 'vitest';
import { filesOf } from './files-of.js';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

const document = {
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
  properties: {
    grade: {
      title: 'How good is it? */ export const out = 1; /*',
      oneOf: [
        { const: 'good', title: 'Good' },
        { const: 'poor', title: 'Poor' },
      ],
      'x-item': { code: '1' },
    },
  },
  additionalProperties: false,
};

const uses = `
import { score, texts, validate, type Answers } from './tiny-1.0.0.js';
export const answers: Answers = { grade: 'good' };
// @ts-expect-error no such option
export const other: Answers = { grade: 'splendid' };
export const code: string | undefined = validate(answers, 'final')[0]?.code;
export const scored: boolean = score(answers).ok;
export const title: string | undefined = texts.scores.overall?.title;
// @ts-expect-error no such mode
validate(answers, 'perhaps');
`;

const path = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

test('the types of a module check what is done with it', async () => {
  const compiled = compile(document, { documents: {} });
  const bundled = bundle(document, {});
  if (!compiled.ok || !bundled.ok) throw new Error('the tiny instrument is not sound');
  const files = await filesOf(compiled.value, bundled.value, { languages: ['en'] });
  if (!files.ok) throw new Error('the tiny instrument is in English');
  for (const { name, text } of files.value) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'uses.ts'), uses);
  const compilerOptions = {
    noEmit: true,
    types: [],
    paths: { '@plumbline/core/run': [path('../../core/src/run.ts')] },
  };
  const config = { extends: path('../../../tsconfig.base.json'), compilerOptions, files: ['uses.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path('../../../node_modules/.bin/tsc');
  const said = (() => {
    try {
      return execFileSync(tsc, ['-p', folder], { encoding: 'utf8' });
    } catch (error) {
      return (error as { readonly stdout: string }).stdout;
    }
  })();
  expect(said).toBe('');
});

test('a language that the instrument does not offer is refused, as the command refuses it', async () => {
  const compiled = compile(document, { documents: {} });
  const bundled = bundle(document, {});
  if (!compiled.ok || !bundled.ok) throw new Error('the tiny instrument is not sound');
  const files = await filesOf(compiled.value, bundled.value, { languages: ['en', 'cy', 'constructor'] });
  const issue = { code: 'language-not-offered', path: '/x-instrument/languages', expected: 'en' };
  expect(files).toEqual({
    ok: false,
    issues: [
      { ...issue, found: 'cy' },
      { ...issue, found: 'constructor' },
    ],
  });
});
