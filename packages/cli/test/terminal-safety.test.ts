import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain, plainLine } from '../src/plain.js';
import { edited } from './edit.js';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, readDocument, smallResponse } from './published.js';
import { runHere } from './run-here.js';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const sequence = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e';
// By Unicode category rather than by the ranges that the code lists: controls, line separators and directional formatting.
const steers = /[^\P{Cc}\n]|\p{Zl}|\p{Zp}|\p{Bidi_Control}/u;

test.each([
  { text: 'Wörter, 字, 👩‍👧, “quoted”\n', want: 'Wörter, 字, 👩‍👧, “quoted”\n' },
  { text: '\u001b[31m', want: '\\u001b[31m' },
  { text: 'a\rb', want: 'a\\u000db' },
  { text: '\u009b', want: '\\u009b' },
  { text: '\u2066x\u2069', want: '\\u2066x\\u2069' },
])('plain($text)', ({ text, want }) => expect(plain(text)).toBe(want));

test('whatever the text, nothing that steers is left, and JSON stays the same JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(text)).not.toMatch(steers);
      expect(plainLine(text)).not.toContain('\n');
      expect(JSON.parse(plain(JSON.stringify(text)))).toBe(text);
    }),
    { seed: 2015, numRuns: 200 },
  );
});

const board = readDocument(boardInstrument);
const chair = '/properties/governance/properties/chairIndependent/x-item';
const mine = (edits: Parameters<typeof edited>[1]) =>
  edited(board, [
    ['/$id', 'https://schemas.plumbline.example/instruments/mine/1.0.0.json'],
    ['/x-instrument/id', 'mine'],
    ...edits,
  ]);

describe('escape sequences of a document do not reach the terminal', () => {
  test.each([
    { name: 'a key of an instrument', argv: ['check'], document: edited(board, [[`${chair}/${sequence}`, 1]]) },
    { name: 'a theme', argv: ['check'], document: edited(board, [[`${chair}/themes`, [sequence]]]) },
    {
      name: 'a variable',
      argv: ['check'],
      document: edited(board, [['/x-instrument/scores/governance/of/section', sequence]]),
    },
    { name: 'a schema', argv: ['check'], document: { $schema: sequence } },
    { name: 'the same as data', argv: ['check', '--json'], document: { $schema: sequence } },
    { name: 'a key of answers', argv: ['check'], document: smallResponse({ [sequence]: 1 }) },
    { name: 'an organisation', argv: ['check'], document: smallResponse({}, { organisation: sequence }) },
    {
      name: 'an instrument',
      argv: ['score'],
      document: smallResponse({}, { instrument: { id: sequence, version: '1.0.0' } }),
    },
    {
      name: 'a key twice',
      argv: ['score'],
      document: `{"${sequence.replaceAll('\u001b', '\\u001b').replace('\u0007', '\\u0007')}": 1}`,
    },
    { name: 'a definition', argv: ['pack', '--out', 'unused'], document: { title: sequence, [sequence]: 1 } },
  ])('$name', async ({ argv, document }) => {
    const { code, all } = await runHere(...argv, await folder.put('file.json', document));
    expect(code).toBe(1);
    expect(all).not.toMatch(steers);
  });

  test('a title of a score', async () => {
    const instrument = await folder.put('mine.json', mine([['/x-instrument/scores/overall/title', sequence]]));
    const response = await folder.put(
      'mine-response.json',
      smallResponse({}, { instrument: { id: 'mine', version: '1.0.0' } }),
    );
    for (const argv of [['score'], ['explain']]) {
      const { code, all } = await runHere(...argv, '--instrument', instrument, response);
      expect(code).toBe(0);
      expect(all).toContain('\\u001b[2J');
      expect(all).not.toMatch(steers);
    }
  });

  test('a name of a file', async () => {
    const file = await folder.put(`${sequence}\n.json`, '{}');
    for (const name of ['check', 'score', 'explain']) expect((await runHere(name, file)).all).not.toMatch(steers);
    expect((await runHere('score', folder.at(`${sequence}-none.json`))).all).not.toMatch(steers);
  });

  test('what was typed', async () => {
    expect((await runHere(`--${sequence}`)).all).not.toMatch(steers);
    expect((await runHere('explain', boardInstrument, sequence)).all).not.toMatch(steers);
  });
});

test('a line feed in a key cannot pose as a line of ours', async () => {
  const forged = '\nfile.json: instrument: no problem';
  const { all } = await runHere('check', await folder.put('file.json', smallResponse({ [forged]: 1 })));
  expect(all.split('\n')).not.toContain('file.json: instrument: no problem');
});
