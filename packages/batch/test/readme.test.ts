import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as entry from '../src/index.js';
import { gradedInstrument as compiled } from '../src/testing/graded-instrument.js';
import { meansOf, scored, scoredOnThreads } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('../README.md');

test('the README shows the example that is run here', () => {
  expect(readme).toContain(read('./readme-example.ts').trim());
});

/** The second section is the mean of d, which is turned round, and e: outstanding is 4, inadequate 1. */
const answers = (d: string, e: string) => ({ d, e });

describe('the example', () => {
  const response = (organisation: string, answered: object) =>
    JSON.stringify({
      $schema: 'https://schemas.plumbline.example/meta/response/1.0.0.json',
      instrument: { id: compiled.id, version: compiled.version },
      organisation,
      period: '2014-04-01/2015-03-31',
      state: 'draft',
      revision: 1,
      views: [{ id: 'self', kind: 'self', by: { role: 'author' }, answers: answered }],
    });
  const [, second] = compiled.scores;

  test('adds up by organisation, over blocks; bare answers are in no group', async () => {
    // (4 + 3) / 2 = 3.5 and (1 + 2) / 2 = 1.5 for the first; (4 + 4) / 2 = 4 for the other.
    const lines = [
      response('E10000012', answers('inadequate', 'good')),
      response('E06000033', answers('inadequate', 'outstanding')),
      JSON.stringify(answers('outstanding', 'inadequate')),
      response('E10000012', answers('outstanding', 'requires-improvement')),
    ];
    async function* file() {
      for (const line of lines) yield Buffer.from(`${line}\n`);
    }
    expect(await meansOf(compiled, second?.id ?? '', file())).toEqual([
      { organisation: 'E10000012', responses: 2, mean: 2.5 },
      { organisation: 'E06000033', responses: 1, mean: 4 },
    ]);
  });

  test('scores objects, alike on threads', async () => {
    const sets = [answers('inadequate', 'good'), {}];
    const alone = scored(compiled, sets);
    expect([...(alone.scores[1]?.value ?? [])]).toEqual([3.5, Number.NaN]);
    expect([...(alone.scores[1]?.status ?? [])]).toEqual([2, 1]);
    expect([...((await scoredOnThreads(compiled, sets)).scores[1]?.value ?? [])]).toEqual([3.5, Number.NaN]);
  });
});

test('every function that the table names is there', () => {
  const named = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((name) => !Object.hasOwn(entry, name) && name !== 'openThreads')).toEqual([]);
});

test('links lead to files that are there', () => {
  const links = [...readme.matchAll(/\]\((\.[^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
});
