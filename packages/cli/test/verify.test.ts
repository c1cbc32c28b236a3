import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { edited } from './edit.js';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, boardResponse, laResponse, readDocument } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const store = async (...files: readonly string[]): Promise<Record<string, unknown>> => {
  const ran = await runHere('score', ...files, '--as-at', '2015-05-31', '--out', folder.at('results.json'));
  expect(ran.code).toBe(0);
  return JSON.parse(await folder.read('results.json'));
};

test('what score wrote is a document that check knows, and holds', async () => {
  await store(laResponse, boardResponse);
  expect(await runHere('check', folder.at('results.json'))).toMatchObject({ code: 0, err: '' });
  expect(await runHere('score', '--verify', folder.at('results.json'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('results.json: 2 stored results: as the answers give'),
    err: '',
  });
});

describe('a result that was changed', () => {
  test('is told, place by place', async () => {
    const results = await store(boardResponse);
    const at = '/results/0/views/0/result';
    const changed = edited(results, [
      [`${at}/scores/0/value`, 4],
      [`${at}/states/answered`, 1],
    ]);
    const { code, out, err } = await runHere('score', '--verify', await folder.put('changed.json', changed));
    expect([code, codesIn(err)]).toEqual([1, ['result-differs', 'result-differs']]);
    expect(err).toContain(`changed.json#${at}/scores/0/value: problem: Value of “governance” is stored as 4`);
    expect(err).toContain(`#${at}/states/answered`);
    expect(out).toContain('1 stored result: 2 problems');
  });

  test('as data', async () => {
    const changed = edited(await store(boardResponse), [['/results/0/views/0/result/scores/0/status', 'insufficient']]);
    const ran = await runHere('score', '--verify', '--json', await folder.put('changed.json', changed));
    expect(ran.code).toBe(1);
    const [{ issues }] = JSON.parse(ran.out);
    expect(issues[0]).toMatchObject({ code: 'result-differs', score: 'governance', field: 'status' });
  });

  test.each([
    {
      name: 'another engine is a warning',
      place: 'result/engine',
      value: '0.0.1',
      code: 0,
      codes: ['result-engine-differs'],
    },
    {
      name: 'another version of the instrument',
      place: 'result/instrument/version',
      value: '9.0.0',
      code: 1,
      codes: ['result-instrument-differs'],
    },
    {
      name: 'a value that is text',
      place: 'result/scores/0/value',
      value: '4',
      code: 1,
      codes: ['wrong-type', 'wrong-type'],
    },
    { name: 'a key of ours too many', place: 'result/more', value: 1, code: 1, codes: ['key-unknown'] },
  ])('$name', async ({ place, value, code, codes }) => {
    const changed = edited(await store(boardResponse), [[`/results/0/views/0/${place}`, value]]);
    const ran = await runHere('score', '--verify', await folder.put('changed.json', changed));
    expect(ran.code).toBe(code);
    expect(codesIn(ran.err)[0]).toBe(codes[0]);
  });

  test('keys that reach for a prototype are refused before anything else', async () => {
    const text = JSON.stringify(await store(boardResponse)).replace('"engine"', '"__proto__": {}, "engine"');
    const ran = await runHere('score', '--verify', await folder.put('changed.json', text));
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['json-key-forbidden']]);
  });
});

describe('the answers behind it', () => {
  test('are those named beside it, wherever they were when it was stored', async () => {
    const results = await store(boardResponse);
    const moved = await folder.put('moved.json', edited(results, [['/results/0/file', 'gone/board.json']]));
    const alone = await runHere('score', '--verify', moved);
    expect([alone.code, codesIn(alone.err)]).toEqual([1, ['answers-not-found']]);
    expect((await runHere('score', '--verify', moved, boardResponse)).code).toBe(0);
    const other = await runHere('score', '--verify', moved, laResponse);
    expect([other.code, codesIn(other.err)]).toEqual([1, ['answers-not-found']]);
  });

  test('changed since then', async () => {
    const results = await store(boardResponse);
    const changed = edited(readDocument(boardResponse), [['/views/0/answers/governance', {}]]);
    const [stored, response] = [await folder.put('r.json', results), await folder.put('board.json', changed)];
    const ran = await runHere('score', '--verify', stored, response);
    expect(ran.code).toBe(1);
    expect(new Set(codesIn(ran.err))).toContain('result-differs');
  });

  test('are there but answer an instrument that is not at hand: it is to be named', async () => {
    const mine = edited(readDocument(boardInstrument), [
      ['/$id', 'https://schemas.plumbline.example/instruments/mine/1.0.0.json'],
      ['/x-instrument/id', 'mine'],
    ]);
    const instrument = await folder.put('mine.json', mine);
    const response = await folder.put('board.json', edited(readDocument(boardResponse), [['/instrument/id', 'mine']]));
    await store(response, '-i', instrument);
    const alone = await runHere('score', '--verify', folder.at('results.json'));
    expect([alone.code, codesIn(alone.err)]).toEqual([1, ['instrument-not-found']]);
    expect(alone.err).toContain('results.json#/results/0/instrument: problem: The response answers mine@1.0.0');
    expect(alone.err).toContain('or a file named with --instrument');
    expect(await runHere('score', '--verify', folder.at('results.json'), '-i', instrument)).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('are there and unsound: check says how', async () => {
    const response = await folder.put('board.json', readDocument(boardResponse));
    await store(response);
    await folder.put('board.json', edited(readDocument(boardResponse), [['/period', undefined]]));
    const ran = await runHere('score', '--verify', folder.at('results.json'));
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['answers-unsound']]);
    expect(ran.err).toContain(`mend:     See them with: plumbline check ${response}`);
  });

  test('a pipe that a stored result names is not read', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', folder.at('pipe')]);
    const results = edited(await store(boardResponse), [['/results/0/file', folder.at('pipe')]]);
    const ran = await runHere('score', '--verify', await folder.put('r.json', results));
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['answers-not-found']]);
    expect(dirname(folder.at('pipe'))).toBe(folder.path);
  });
});

describe('the day that ages are counted to', () => {
  test('is that of the stored results; another one is one problem', async () => {
    await store(boardResponse);
    const same = await runHere('score', '--verify', '--as-at', '2015-05-31', folder.at('results.json'));
    expect(same).toMatchObject({ code: 0, err: '' });
    const other = await runHere('score', '--verify', '--as-at', '2019-05-31', folder.at('results.json'));
    expect([other.code, codesIn(other.err)]).toEqual([1, ['result-day-differs']]);
    expect(other.err).toContain('results.json#/results/0/asAt: problem: The result is stored as at 2015-05-31');
  });

  test('where results are stored without one', async () => {
    expect((await runHere('score', laResponse, '--out', folder.at('bare.json'))).code).toBe(0);
    const ran = await runHere('score', '--verify', '--as-at', '2015-05-31', folder.at('bare.json'));
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['result-day-differs']]);
    expect(await runHere('score', '--verify', folder.at('bare.json'))).toMatchObject({ code: 0, err: '' });
  });

  test('what else differs is still told', async () => {
    const at = '/results/0/views/0/result/scores/0/value';
    const changed = await folder.put('changed.json', edited(await store(boardResponse), [[at, 4]]));
    const ran = await runHere('score', '--verify', '--as-at', '2019-05-31', changed);
    expect(codesIn(ran.err)).toEqual(['result-day-differs', 'result-differs']);
  });
});

test('a response brings its own results, or there is nothing to verify', async () => {
  const bare = await runHere('score', '--verify', boardResponse);
  expect([bare.code, codesIn(bare.err)]).toEqual([1, ['result-not-stored']]);
  const { results } = JSON.parse((await runHere('score', '--json', boardResponse)).out);
  const { result } = results[0].views[0];
  const carrying = edited(readDocument(boardResponse), [['/views/0/result', result]]);
  const file = await folder.put('carrying.json', carrying);
  expect(await runHere('score', '--verify', file)).toMatchObject({ code: 0, err: '' });
  expect((await runHere('check', file)).code).toBe(0);
  const better = await folder.put('better.json', edited(carrying, [['/views/0/result/scores/0/value', 4]]));
  const ran = await runHere('score', '--verify', better);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('better.json#/views/0/result/scores/0/value');
  const single = await folder.put('single.json', {
    $schema: 'https://schemas.plumbline.example/meta/result/1.0.0.json',
    ...result,
  });
  expect((await runHere('score', '--verify', single, boardResponse)).code).toBe(0);
  expect(codesIn((await runHere('score', '--verify', single)).err)).toEqual(['answers-not-found']);
});

test('something else altogether', async () => {
  const text = await folder.put('text.json', '{');
  const ran = await runHere('score', '--verify', text, await folder.put('o.json', {}), folder.at('missing.json'));
  expect([ran.code, new Set(codesIn(ran.err))]).toEqual([
    1,
    new Set(['json-syntax', 'not-a-result', 'file-not-found']),
  ]);
  expect((await runHere('score', '--verify', boardResponse, '--out', folder.at('x.json'))).code).toBe(2);
});
