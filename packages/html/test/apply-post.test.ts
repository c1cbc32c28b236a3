import { english, type FormDraft, prepareView } from '@plumbline/core/view';
import { describe, expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { addressOf, applyPost } from '../src/apply-post.js';
import type { PostedBody } from '../src/parse-body.js';
import { host } from './portal.js';

const form = prepareView(formGallery, { words: english });

const post = (
  page: string,
  pairs: readonly (readonly [string, string])[] | PostedBody,
  draft: FormDraft = { answers: {} },
) =>
  applyPost(
    form,
    page,
    Array.isArray(pairs)
      ? new URLSearchParams([...pairs.map(([name, value]) => [name, value])])
      : (pairs as PostedBody),
    draft,
    { words: english, own: ['token'] },
  );

const goOn = ['do', 'continue'] as const;

describe('what to do next', () => {
  test.each([
    { name: 'on to the next page', page: 'first', pairs: [['/first', 'yes'], goOn], want: '/form/plain' },
    {
      name: 'after the last page, to check answers',
      page: 'last',
      pairs: [['/last', 'Words'], goOn],
      want: '/form/check',
    },
    {
      name: 'back to the tasks',
      page: 'last',
      pairs: [
        ['/last', 'Words'],
        ['do', 'save'],
      ],
      want: '/form',
    },
    {
      name: 'back to the tasks, though something is wrong',
      page: 'plain',
      pairs: [
        ['/plain/people', 'six'],
        ['do', 'save'],
      ],
      want: '/form',
    },
    { name: 'without a button, on', page: 'last', pairs: [['/last', 'Words']], want: '/form/check' },
    {
      name: 'to the entry that was added',
      page: 'staff',
      pairs: [
        ['count:/staff', '0'],
        ['do', 'add:/staff'],
      ],
      want: '/form/staff#staff--0',
    },
    {
      name: 'to the list that lost one',
      page: 'staff',
      pairs: [
        ['count:/staff', '1'],
        ['do', 'remove:/staff/0'],
      ],
      want: '/form/staff#staff',
    },
    {
      name: 'again, for what cannot be read',
      page: 'plain',
      pairs: [['/plain/people', 'six'], goOn],
      want: '/form/plain',
    },
    {
      name: 'to a question that came up',
      page: 'plain',
      pairs: [['/plain/chosen', 'no'], goOn],
      want: '/form/plain#plain--since',
    },
    { name: 'to the tasks, from a page that is not there', page: 'nowhere', pairs: [goOn], want: '/form' },
  ] as const)('$name', async ({ page, pairs, want }) => {
    const { next } = await post(page, pairs as never);
    expect(addressOf(next, host)).toBe(want);
  });
});

test('a page that the form does not hold is wrong: nothing that was sent of it counts as taken', async () => {
  const draft: FormDraft = { answers: { last: 'Words' } };
  expect(await post('nowhere', [['/last', 'Other'], goOn], draft)).toMatchObject({ ...draft, isWrong: true });
});

test('answers of other pages stay, and names of the portal come back apart', async () => {
  const applied = await post('last', [['token', 't'], ['/last', 'Words'], goOn], { answers: { first: 'yes' } });
  expect(applied).toMatchObject({
    answers: { first: 'yes', last: 'Words' },
    issues: [],
    isWrong: false,
    own: { token: 't' },
  });
});

test('what could not be read stays until its page is posted again', async () => {
  const first = await post('plain', [['/plain/people', 'six'], goOn]);
  expect(first).toMatchObject({ isWrong: true, typed: { '/plain/people': 'six' }, errors: [] });
  const other = await post('last', [['/last', 'Words']], { answers: first.answers, typed: first.typed });
  expect(other.typed).toEqual({ '/plain/people': 'six' });
  const mended = await post('plain', [['/plain/people', '6']], { answers: other.answers, typed: other.typed });
  expect(mended).toMatchObject({ typed: {}, isWrong: false, answers: { plain: { people: 6 }, last: 'Words' } });
});

test('what was refused is told in words, once, and the earlier answer stays', async () => {
  const secret = 'Sarah was moved twice';
  const applied = await post(
    'plain',
    [['/plain/chosen', secret], ['/plain/nothing', secret], ['/last', secret], goOn],
    { answers: { plain: { chosen: 'yes' } } },
  );
  expect(applied.answers).toMatchObject({ plain: { chosen: 'yes' } });
  expect(applied.errors.map(({ message }) => message.text)).toEqual([
    'Select one of the options for “One of few, dropped down”',
    'This page has changed since you opened it. Check your answers and save them again',
  ]);
  expect(JSON.stringify([applied.issues, applied.errors])).not.toContain('Sarah');
  expect(applied.isWrong).toBe(true);
});

test('a body that is refused leaves the draft as it was', async () => {
  const draft: FormDraft = { answers: { last: 'Words' }, typed: { '/plain/people': 'six' } };
  for (const body of ['/last=%', `/last=${'x'.repeat(5_000_000)}`, new Uint8Array([0xff])]) {
    const applied = await post('last', body, draft);
    expect(applied).toMatchObject({
      answers: draft.answers,
      typed: draft.typed,
      isWrong: true,
      next: { to: 'page', page: 'last' },
    });
    expect(applied.errors).toHaveLength(1);
  }
});

test('a field that comes up within an entry is told, a new entry is not', async () => {
  const answers = { visits: [{ day: '2015-01-02' }] };
  const pairs = [
    ['count:/visits', '1'],
    ['/visits/0/day-day', '2'],
    ['/visits/0/day-month', '1'],
    ['/visits/0/day-year', '2015'],
    ['/visits/0/found', 'yes'],
  ] as const;
  expect((await post('visits', [...pairs, goOn], { answers })).appeared).toEqual(['/visits/0/what']);
  expect(
    (
      await post('visits', [...pairs, ['do', 'add:/visits']], {
        answers: { visits: [{ day: '2015-01-02', found: 'yes' }] },
      })
    ).appeared,
  ).toEqual([]);
});
