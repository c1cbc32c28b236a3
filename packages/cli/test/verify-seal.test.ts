import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Edit, edited } from './edit.js';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, boardResponse, readDocument } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Names in order, no spaces: RFC 8785 for what has plain names and no unusual numbers. A second judge of the seal. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, of]) => [name, inOrder(of)]),
  );
};

type Json = Record<string, unknown>;

/** The board's response as it would be signed off: with its result, sealed. */
const sealed = async (): Promise<Json> => {
  await runHere('score', boardResponse, '--as-at', '2015-03-31', '--out', folder.at('results.json'));
  const [stored] = JSON.parse(await folder.read('results.json')).results;
  const { result } = stored.views[0];
  const response = readDocument(boardResponse);
  const [view] = response.views as [Json];
  const previous = 'a'.repeat(64);
  const content = {
    instrument: sha256(readFileSync(boardInstrument)),
    answers: view.answers,
    result,
    engine: result.engine,
    previous,
  };
  const seal = { sha256: sha256(JSON.stringify(inOrder(content))), engine: result.engine, previous };
  return { ...response, state: 'signed-off', views: [{ ...view, result }], seal };
};

const verify = async (edits: readonly Edit[]) => {
  const file = await folder.put('sealed.json', edited(await sealed(), edits));
  const { code, err } = await runHere('score', '--verify', '--as-at', '2015-03-31', file);
  return { code, codes: codesIn(err), err };
};

test('a response that is as it was sealed holds', async () => {
  expect(await verify([])).toEqual({ code: 0, codes: [], err: '' });
});

test.each([
  { name: 'an answer that changes no score', edit: ['/views/0/answers/context/contextBoard', 'Other words'] as const },
  { name: 'the result', edit: ['/views/0/result/states/answered', 1] as const },
  { name: 'the seal before', edit: ['/seal/previous', null] as const },
  { name: 'the seal itself', edit: ['/seal/sha256', 'b'.repeat(64)] as const },
])('is told once $name was changed', async ({ edit }) => {
  const { code, codes, err } = await verify([edit]);
  expect(code).toBe(1);
  expect(codes).toContain('seal-broken');
  expect(err).not.toContain('Other words');
});

test('is told where the result that was sealed is gone', async () => {
  expect((await verify([['/views/0/result', undefined]])).codes).toContain('seal-broken');
});
