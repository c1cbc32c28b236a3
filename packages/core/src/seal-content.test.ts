import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import { compile } from './compile.js';
import type { Result } from './result.js';
import { score } from './score.js';
import { type Sealed, sealContent } from './seal-content.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const file = (path: string): string =>
  readFileSync(new URL(`../../../schemas/${path}/1.0.0.json`, import.meta.url), 'utf8');
const documents = Object.fromEntries(
  ['common', 'themes/childrens-services', 'indicators/childrens-services'].map((path) => [
    `https://schemas.plumbline.example/${path}/1.0.0.json`,
    JSON.parse(file(path)),
  ]),
);
const compiled = compile(JSON.parse(file('instruments/lscb')), { documents });
if (!compiled.ok) throw new Error('the published instrument does not compile');
const instrument = compiled.value;

const answers = { governance: { chairIndependent: { grade: 'good' } } };
const resultOf = (given: unknown): Result => {
  const scored = score(instrument, given);
  if (!scored.ok) throw new Error('the answers cannot be read');
  return scored.value;
};

const first: Sealed = {
  instrument: sha256(file('instruments/lscb')),
  answers,
  result: resultOf(answers),
  previous: null,
};

test('what is sealed is read back from the text, member by member in order', () => {
  const text = sealContent(first);
  expect(Object.keys(JSON.parse(text))).toEqual(['answers', 'engine', 'instrument', 'previous', 'result']);
  expect(JSON.parse(text)).toEqual({ ...first, engine: first.result.engine });
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

test('a seal made again from what a file holds is the same', () => {
  const kept = JSON.parse(JSON.stringify(first));
  expect(sha256(sealContent(kept))).toBe(sha256(sealContent(first)));
});

const changed = { governance: { chairIndependent: { grade: 'inadequate' } } };

test.each([
  { name: 'an answer', sealed: { ...first, answers: changed } },
  { name: 'the result', sealed: { ...first, result: resultOf(changed) } },
  { name: 'the engine', sealed: { ...first, result: { ...first.result, engine: '9.9.9' } } },
  { name: 'the file of the instrument', sealed: { ...first, instrument: '0'.repeat(64) } },
  { name: 'the revision before', sealed: { ...first, previous: sha256(sealContent(first)) } },
])('another seal comes of another: $name', ({ sealed }) => {
  expect(sha256(sealContent(sealed))).not.toBe(sha256(sealContent(first)));
});
