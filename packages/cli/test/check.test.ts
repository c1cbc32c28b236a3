import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, boardResponse, laInstrument, laResponse, published, smallResponse } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

test('the two published instruments have no problem', async () => {
  const { code, out, err } = await runHere('check', laInstrument, boardInstrument);
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n')).toEqual([
    `${laInstrument}: instrument: no problem`,
    `${boardInstrument}: instrument: no problem`,
    '2 of 2 files without a problem',
  ]);
});

test('every published document is of a kind that is known, and sound', async () => {
  const files = ['common', 'indicators', 'themes', 'regions', 'instruments'].flatMap((name) =>
    readdirSync(published(`schemas/${name}`), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => published(`schemas/${name}/${file}`)),
  );
  expect(files.length).toBeGreaterThan(5);
  const { code, out, err } = await runHere('check', ...files);
  expect([code, err]).toEqual([0, '']);
  expect(out).not.toContain('not a document we know');
});

test('a submitted response is final', async () => {
  expect(await runHere('check', '--final', laResponse, boardResponse)).toMatchObject({ code: 0, err: '' });
});

test('a draft lacks what a final one must have', async () => {
  const file = await folder.put('draft.json', smallResponse({}));
  expect(await runHere('check', file)).toMatchObject({ code: 0, err: '' });
  const { code, err } = await runHere('check', '--final', file);
  expect(code).toBe(1);
  expect(codesIn(err)).toContain('answer-required');
  expect(err).toContain('signOff');
});

describe('as data', () => {
  test('one entry a file, and nothing on stderr', async () => {
    const wrong = await folder.put('wrong.json', smallResponse({ context: { chairInPost: 'maybe' } }));
    const { code, out, err } = await runHere('check', '--json', boardInstrument, wrong, folder.at('none.json'));
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject([
      { file: boardInstrument, kind: 'instrument', issues: [] },
      {
        file: wrong,
        kind: 'response',
        issues: [{ code: 'answer-not-an-option', path: '/views/0/answers/context/chairInPost' }],
      },
      { file: folder.at('none.json'), kind: null, issues: [{ code: 'file-not-found' }] },
    ]);
  });
});

test('with --summary only files with problems are named', async () => {
  const wrong = await folder.put('wrong.json', smallResponse({ context: { chairInPost: 'maybe' } }));
  const { code, out } = await runHere('check', '--summary', boardInstrument, wrong, boardResponse);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([`${wrong}: response: 1 problem`, '2 of 3 files without a problem']);
});

test('problems of several files are named at once, each with its file', async () => {
  const wrong = await folder.put('wrong.json', smallResponse({ context: { chairInPost: 'maybe' }, governance: 3 }));
  const text = await folder.put('text.json', '{,}');
  const brought = await folder.put('brought.json', '[]');
  const { code, err, out } = await runHere('check', '--instrument', brought, wrong, text);
  expect(code).toBe(1);
  expect(codesIn(err)).toEqual(['address-missing', 'answer-not-an-option', 'answer-wrong-type', 'json-syntax']);
  for (const file of [brought, wrong, text]) expect(err).toContain(file);
  expect(out).toContain('0 of 3 files without a problem');
});
