import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judgedBy } from '../src/check/meta-issues.js';
import commonValidator from '../src/generated/common-validator.js';
import { bundle, check, compile } from '../src/index.js';

const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url));

const documentsIn = (path: string): readonly { readonly $id: string }[] =>
  readdirSync(`${folder}${path}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('.bundle.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}${path}/${file}`, 'utf8')));

const kinds = ['common', 'themes', 'indicators', 'instruments'].filter((kind) => existsSync(folder + kind));
const published = kinds.flatMap((kind) => documentsIn(kind).map((document) => ({ kind, document })));
const documents = Object.fromEntries(published.map(({ document }) => [document.$id, document]));
const of = (wanted: string) => published.filter(({ kind }) => kind === wanted).map(({ document }) => document);

test('every published instrument is without a problem, in its split form and as a bundle', () => {
  for (const instrument of of('instruments')) {
    expect(check(instrument, { documents }), instrument.$id).toEqual([]);
    const flat = bundle(instrument, documents);
    expect(flat.ok && compile(flat.value, { documents }), instrument.$id).toEqual(compile(instrument, { documents }));
  }
});

test('every common document follows its meta-schema', () => {
  for (const common of of('common')) expect(judgedBy(commonValidator, common), common.$id).toEqual([]);
});
