import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, secret, smallResponse } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const row = { actionName: secret, actionWhat: secret };
const withView = (view: object) => smallResponse({}, { views: [view] });
const asView = (more: object) =>
  withView({
    id: 'self',
    kind: 'self',
    by: { role: 'author' },
    answers: { context: { contextArea: secret } },
    ...more,
  });

const responses: readonly { readonly name: string; readonly response: unknown; readonly at: string }[] = [
  { name: 'no such option', response: smallResponse({ context: { chairInPost: secret } }), at: '/chairInPost' },
  {
    name: 'no such grade',
    response: smallResponse({ governance: { chairIndependent: { grade: secret } } }),
    at: '/chairIndependent/grade',
  },
  { name: 'text for a group', response: smallResponse({ governance: secret }), at: '/answers/governance' },
  { name: 'text for a table', response: smallResponse({ actions: secret }), at: '/answers/actions' },
  { name: 'a list for a text', response: smallResponse({ context: { contextArea: [secret] } }), at: '/contextArea' },
  {
    name: 'an object for a text',
    response: smallResponse({ context: { contextArea: { [secret]: 1 } } }),
    at: '/contextArea',
  },
  {
    name: 'a text that is too long',
    response: smallResponse({ context: { contextArea: `${secret} `.repeat(5000) } }),
    at: '/contextArea',
  },
  {
    name: 'no day',
    response: smallResponse({ context: { chairInPost: 'no', chairVacantSince: secret } }),
    at: '/chairVacantSince',
  },
  { name: 'an unknown question', response: smallResponse({ context: { contextMore: secret } }), at: '/contextMore' },
  { name: 'a row twice', response: smallResponse({ actions: [row, row] }), at: '/actions/1' },
  { name: 'a view of no kind', response: asView({ kind: secret }), at: '/views/0/kind' },
  { name: 'a view by nobody', response: asView({ by: secret }), at: '/views/0/by' },
  { name: 'answers that are a text', response: asView({ answers: secret }), at: '/views/0/answers' },
  { name: 'two views of one id', response: smallResponse({}, { views: twice(asViewOnly()) }), at: '/views/1/id' },
  { name: 'a view that is a text', response: smallResponse({}, { views: [secret] }), at: '/views/0' },
  { name: 'views that are a text', response: smallResponse({}, { views: secret }), at: '/views' },
];

function asViewOnly(): object {
  return { id: 'self', kind: 'self', by: { role: 'author' }, answers: { context: { contextArea: secret } } };
}

function twice<T>(value: T): readonly T[] {
  return [value, value];
}

describe.each(responses)('$name', ({ response, at }) => {
  test.each([['check', '--final', '--json'], ['explain']])('%s names the place and not the answer', async (...argv) => {
    const { code, all } = await runHere(...argv, await folder.put('response.json', response));
    expect(code).toBe(1);
    expect(all).toContain(at);
    expect(all).not.toContain(secret);
  });
});

test('a sound response says nothing of its answers either', async () => {
  const file = await folder.put('sound.json', smallResponse({ context: { contextArea: secret }, actions: [row] }));
  for (const argv of [['check'], ['check', '--json'], ['score'], ['score', '--json'], ['explain']]) {
    const { code, all } = await runHere(...argv, file);
    expect(code).toBe(0);
    expect(all).not.toContain(secret);
  }
});

describe('which instrument a response answers', () => {
  test.each([
    { instrument: { id: 'lscd', version: '1.0.0' } },
    { instrument: { id: 'lscb', version: '9.0.0' } },
    { instrument: { id: 'toString', version: '1.0.0' } },
  ])('$instrument is not at hand', async ({ instrument }) => {
    const file = await folder.put('response.json', smallResponse({}, { instrument }));
    for (const name of ['check', 'score', 'explain']) {
      const { code, err } = await runHere(name, file);
      expect(code).toBe(1);
      expect(codesIn(err)).toEqual(['instrument-not-found']);
      expect(err).toContain(`${instrument.id}@${instrument.version}`);
      expect(err).toContain('lscb@1.0.0');
    }
  });

  test.each(['../../../etc/passwd', 'a/b', ''])('an id such as "%s" is refused', async (id) => {
    const file = await folder.put('response.json', smallResponse({}, { instrument: { id, version: '1.0.0' } }));
    const { code, err } = await runHere('score', file);
    expect(code).toBe(1);
    expect(err).toContain('/instrument/id');
  });

  test('the published instrument may be named as a file too', async () => {
    const file = await folder.put('response.json', smallResponse({}));
    expect(await runHere('score', '--instrument', boardInstrument, file)).toMatchObject({ code: 0, err: '' });
  });

  test('another document does not take its place', async () => {
    const board = { $id: 'https://schemas.plumbline.example/instruments/lscb/1.0.0.json', title: 'Not it' };
    const file = await folder.put('response.json', smallResponse({}));
    const { code, out, err } = await runHere('score', '--instrument', await folder.put('fake.json', board), file);
    expect([code, out]).toEqual([1, '']);
    expect(codesIn(err)).toEqual(['address-taken']);
  });
});
