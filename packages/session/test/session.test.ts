import { score, validateAnswers } from '@plumbline/core';
import { english, formOf, type TextField, welsh } from '@plumbline/core/view';
import { describe, expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { type Change, openSession, type SessionOptions } from '../src/session.js';

const form = formOf(formGallery, (answers) => score(formGallery, answers));
const open = (options: Partial<SessionOptions> = {}) =>
  openSession({ form, words: english, place: { at: 'page', page: 'plain' }, ...options });

const questionsOf = ({ view }: ReturnType<typeof open>): readonly string[] => {
  const content = view().page?.content;
  return content?.kind === 'questions' ? content.questions.map(({ key }) => key) : [];
};

describe('while somebody types', () => {
  test('questions come up and go, and answers of those that went are kept until it is signed off', () => {
    const session = open();
    expect(questionsOf(session)).not.toContain('since');
    session.type([['/plain/chosen', 'no']]);
    expect(questionsOf(session)).toContain('since');
  });

  test('a number stands as it is typed, and is read', () => {
    const session = open();
    session.type([['/plain/people', '1,2']]);
    session.type([['/plain/people', '1,250']]);
    expect(session.state().answers).toEqual({ plain: { people: 1250 } });
    expect(JSON.stringify(session.view().page)).toContain('"1,250"');
  });

  test('an entry that was just added stays, though nothing is in it', () => {
    const session = open({ place: { at: 'page', page: 'staff' } });
    session.press('add:/staff', [['count:/staff', '0']]);
    session.type([
      ['count:/staff', '1'],
      ['/staff/0/role', ''],
    ]);
    expect(session.state().answers).toEqual({ staff: [{}] });
  });

  test('nothing is told to be wrong before the page is left, and only that until it is put right', () => {
    const session = open();
    session.type([['/plain/people', 'six']]);
    expect(session.view().page?.errors).toEqual([]);
    session.press('continue', [['/plain/people', 'six']]);
    expect(session.state()).toMatchObject({ focus: { on: 'errors' }, place: { page: 'plain' } });
    expect(session.view().page?.errors.map(({ message }) => message.text)).toEqual(['“People” must be a number']);
    session.type([
      ['/plain/people', 'six'],
      ['/plain/money', 'lots'],
    ]);
    expect(session.view().page?.errors).toHaveLength(1);
    session.type([
      ['/plain/people', '6'],
      ['/plain/money', 'lots'],
    ]);
    expect(session.view().page?.errors).toEqual([]);
  });

  test('changes are told with the pointers that changed', () => {
    const changes: Change[] = [];
    const session = open({
      answers: { plain: { line: 'a', names: ['x'] } },
      onChange: (change) => changes.push(change),
    });
    session.type([
      ['/plain/line', 'b'],
      ['count:/plain/names', '2'],
      ['/plain/names/0', 'x'],
      ['/plain/names/1', ''],
    ]);
    expect(changes.map(({ pointers }) => pointers)).toEqual([['/plain/line']]);
  });
});

describe('undo', () => {
  test('takes back one field at a time, and redo puts it back', () => {
    const session = open();
    for (const text of ['a', 'ab']) session.type([['/plain/line', text]]);
    session.leaveField();
    session.type([
      ['/plain/line', 'ab'],
      ['/plain/people', '3'],
    ]);
    session.undo();
    expect(session.state().answers).toEqual({ plain: { line: 'ab' } });
    session.undo();
    expect(session.state()).toMatchObject({ answers: {}, canUndo: false, canRedo: true });
    session.redo();
    session.redo();
    expect(session.state()).toMatchObject({ answers: { plain: { line: 'ab', people: 3 } }, canRedo: false });
  });
});

describe('what is left of a limit of 2000 characters', () => {
  const leftOf = ({ view }: ReturnType<typeof open>) => {
    const content = view().page?.content;
    const block = content?.kind === 'questions' && content.questions.find(({ key }) => key.endsWith('block'));
    return (block as { readonly field: TextField }).field.left; // The gallery has it, as a text.
  };
  const followed = () => {
    const session = open();
    session.subscribe(() => {});
    return session;
  };

  test.each([
    { what: 'nothing', text: '', left: 2000 },
    { what: 'letters', text: 'abc', left: 1997 },
    { what: 'an emoji of one code point', text: '\u{1f600}', left: 1999 },
    { what: 'a family of three, joined', text: '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', left: 1995 },
    { what: 'an accent by itself', text: 'e\u0301', left: 1998 },
    { what: 'a line break, sent as two', text: 'a\r\nb', left: 1997 },
    { what: 'a sign that is not read', text: 'a\u0007b', left: 1998 },
    { what: 'half a character', text: 'a\ud83d', left: 1998 },
    { what: 'emoji to the limit', text: '\u{1f600}'.repeat(2000), left: 0 },
    { what: 'one too many', text: '\u{1f600}'.repeat(2001), left: -1 },
  ])('$what: $left', ({ text, left }) => {
    const session = followed();
    session.type([['/plain/block', text]]);
    expect(leftOf(session)).toBe(left);
    // The validator is the other judge.
    const issues = validateAnswers(formGallery, session.state().answers, { mode: 'draft' });
    expect(issues.some(({ path }) => path === '/plain/block')).toBe(left < 0);
  });

  test('is not said while nobody draws it anew, as on a server', () => {
    const session = open();
    expect(leftOf(session)).toBeUndefined();
    session.subscribe(() => {});
    expect(leftOf(session)).toBe(2000);
  });
});

describe('two forms in a document', () => {
  test('have ids of their own, and the same names', () => {
    const [plain, other] = [open(), open({ idPrefix: 'form-2-' })];
    const idsOf = (session: typeof plain) =>
      [...JSON.stringify(session.view().page).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
    expect(idsOf(other)).toEqual(idsOf(plain).map((id) => `form-2-${id}`));
    const namesOf = (session: typeof plain) => JSON.stringify(session.view().page).match(/"name":"[^"]*"/g);
    expect(namesOf(other)).toEqual(namesOf(plain));
  });
});

test('undo goes to where the change was made, and redo back', () => {
  const session = open();
  session.type([['/plain/line', 'abc']]);
  session.go({ at: 'page', page: 'board' });
  session.undo();
  expect(session.state()).toMatchObject({ answers: {}, place: { page: 'plain' }, focus: { on: 'heading' } });
  session.redo();
  expect(session.state()).toMatchObject({ answers: { plain: { line: 'abc' } }, place: { page: 'board' } });
});

describe('answers from outside', () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  let deep: unknown = {};
  for (let depth = 0; depth < 10_000; depth += 1) deep = { deep };

  test.each([
    ['a list', []],
    ['text', 'answers'],
    ['nothing', null],
    ['a circle', circle],
    ['depth', deep],
    ['a prototype', JSON.parse('{"__proto__":{"polluted":true}}')],
    [
      'a getter that throws',
      Object.defineProperty({}, 'x', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    ['a number too large', { x: 1n }],
  ])('that are %s are refused, and change nothing', (_, answers) => {
    const refused: unknown[] = [];
    const session = open({ answers: { plain: { line: 'a' } }, onRefused: (issues) => refused.push(issues) });
    expect(session.replace(answers)).toBe(false);
    expect(session.state().answers).toEqual({ plain: { line: 'a' } });
    expect(refused).toHaveLength(1);
    expect(open({ answers }).state().answers).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that do not fit are drawn where they can be', () => {
    const session = open({ answers: { plain: ['x'], staff: { a: 1 }, board: { chair: [[]], inner: 7 } } });
    for (const { key } of session.view().view.contents) {
      session.go({ at: 'page', page: key });
      expect(session.view().page?.key).toBe(key);
    }
    session.go({ at: 'answers' });
    expect(session.view().view.answers.length).toBeGreaterThan(0);
  });

  test('steer nothing around them', () => {
    const session = open({ answers: { plain: { line: 'abc\u202edef' } }, place: { at: 'answers' } });
    expect(JSON.stringify(session.view().view.answers)).not.toContain('\u202e');
  });
});

test('the same place is read in other words, with what was typed', () => {
  const session = open();
  session.type([['/plain/people', 'six']]);
  session.speak(welsh);
  expect(session.view().view.language).toBe('cy');
  expect(JSON.stringify(session.view().page)).toContain('"six"');
});

test('signing off tells what is missing first, and then gives answers without those that are hidden', () => {
  const finished: unknown[] = [];
  const session = open({ place: { at: 'answers' }, onFinish: ({ answers }) => void finished.push(answers) });
  session.press('sign-off', []);
  expect(session.view().errors.length).toBeGreaterThan(0);
  expect(session.state().focus).toEqual({ on: 'errors' });
  expect(finished).toEqual([]);
});
