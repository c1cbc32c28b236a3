import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edited } from './edit.js';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, boardResponse, laResponse, readDocument, secret, smallResponse } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const broken = smallResponse({ context: { chairInPost: secret } });

describe('one response that cannot be scored', () => {
  test('leaves no file of results, and every problem of every file is named', async () => {
    const wrong = await folder.put('wrong.json', broken);
    const text = await folder.put('text.json', 'no JSON');
    const argv = ['score', boardResponse, wrong, text, folder.at('missing.json'), '--out', folder.at('results.json')];
    const { code, out, err, all } = await runHere(...argv);
    expect([code, out]).toEqual([1, '']);
    expect(codesIn(err)).toEqual(['answer-not-an-option', 'json-syntax', 'file-not-found']);
    for (const file of ['wrong.json#/views/0/answers/context/chairInPost', 'text.json', 'missing.json'])
      expect(err).toContain(file);
    expect(all).not.toContain(secret);
    expect(await folder.files()).toEqual(['text.json', 'wrong.json']);
  });

  test('leaves the former file whole', async () => {
    const results = folder.at('results.json');
    expect((await runHere('score', boardResponse, '--out', results)).code).toBe(0);
    const former = await folder.read('results.json');
    const wrong = await folder.put('wrong.json', broken);
    expect((await runHere('score', boardResponse, wrong, '--out', results)).code).toBe(1);
    expect(await folder.read('results.json')).toBe(former);
    expect(await folder.files()).toEqual(['results.json', 'wrong.json']);
  });
});

test('a file of results holds what is otherwise printed as data', async () => {
  await runHere('score', boardResponse, '--out', folder.at('results.json'));
  const printed = await runHere('score', boardResponse, '--json');
  expect(await folder.read('results.json')).toBe(`${printed.out}\n`);
});

/** Keys of the statements of the board's first section that have a grade, in an instrument. */
const gradedKeys = (instrument: Readonly<Record<string, unknown>>): readonly string[] => {
  const sections = instrument.properties as Readonly<Record<string, { readonly properties: object }>>;
  return Object.entries(sections.governance?.properties ?? {})
    .filter(([, { $ref }]) => String($ref).endsWith('/gradedItem'))
    .map(([key]) => key);
};

const governanceLine = (out: string): string =>
  out.split('\n').find((line) => line.includes('Governance, chair and membership')) ?? '';

const [outstanding, good, requiresImprovement] = ['outstanding', 'good', 'requires-improvement'];

test('by hand: (3 + 2 + 2 + 2 + 4 + 4) / 6 is 17/6, shown as 2.83', async () => {
  const keys = gradedKeys(readDocument(boardInstrument));
  expect(keys).toHaveLength(6);
  const grades = [good, requiresImprovement, requiresImprovement, requiresImprovement, outstanding, outstanding];
  const governance = Object.fromEntries(keys.map((key, at) => [key, { grade: grades[at] }]));
  const file = await folder.put('response.json', smallResponse({ governance }));
  const { code, out } = await runHere('score', file);
  expect(code).toBe(0);
  expect(governanceLine(out)).toMatch(/ 2\.83\b/);
  const [result] = JSON.parse((await runHere('score', '--json', file)).out).results;
  const score = result.views[0].result.scores.find(({ id }: { readonly id: string }) => id === 'governance');
  expect(score.fraction).toEqual({ numerator: '17', denominator: '6' });
});

// Eight statements, one or two of them good (3), the others requiring improvement (2).
test.each([
  { places: undefined, good: 1, shown: '2.13', name: 'as a score says nothing, to two places: 17/8' },
  { places: 3, good: 1, shown: '2.125', name: 'to three: 17/8' },
  { places: 1, good: 2, shown: '2.3', name: 'to one, half away from zero: 18/8' },
  { places: 0, good: 4, shown: '3', name: 'to none: 20/8' },
])('a value is shown $name is $shown', async ({ places, good: many, shown }) => {
  const statement = { title: 'A statement', $ref: '../../common/1.0.0.json#/$defs/gradedItem' };
  const at = '/properties/governance/properties';
  const instrument = edited(readDocument(boardInstrument), [
    ['/$id', 'https://schemas.plumbline.example/instruments/mine/1.0.0.json'],
    ['/x-instrument/id', 'mine'],
    [`${at}/chairHeard`, { ...statement, 'x-item': { code: 'ls1.8' } }],
    [`${at}/chairSeen`, { ...statement, 'x-item': { code: 'ls1.9' } }],
    ['/x-instrument/scores/governance/places', places],
  ]);
  const keys = gradedKeys(instrument);
  expect(keys).toHaveLength(8);
  const grades = keys.map((key, index) => [key, { grade: index < many ? good : requiresImprovement }]);
  const answers = { governance: Object.fromEntries(grades) };
  const response = smallResponse(answers, { instrument: { id: 'mine', version: '1.0.0' } });
  const file = await folder.put('response.json', response);
  const { out, err } = await runHere('score', file, '--instrument', await folder.put('mine.json', instrument));
  expect(err).toBe('');
  expect(governanceLine(out).split(/\s+/).at(-1)).toBe(shown);
});

test('several responses are scored in the order given', async () => {
  const { code, out, err } = await runHere('score', '--json', laResponse, boardResponse);
  expect([code, err]).toEqual([0, '']);
  const { results }: { readonly results: readonly { readonly file: string }[] } = JSON.parse(out);
  expect(results.map(({ file }) => file)).toEqual([laResponse, boardResponse]);
});
