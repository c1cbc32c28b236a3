import { expect, test } from 'vitest';
import { markup } from '../pages/markup.ts';
import { changedPointers } from '../responses/changed-pointers.ts';
import { printDrawnFrom, readDrawnFrom } from '../responses/drawn-from.ts';
import { describeError } from '../security/describe-error.ts';
import { isWellFormed } from '../security/is-well-formed.ts';

test('an error is described by its name, code and place, never by its message', () => {
  const cause = Object.assign(new Error('invalid value "A child was named here"'), { code: '22P02' });
  const said = describeError(new TypeError('A child was named here\n    at someone else', { cause }));
  expect(said).toMatch(/^TypeError at .*no-answers-in-words\.test\.ts.* because of Error 22P02 at /);
  expect(said).not.toMatch(/child|someone/);
  expect(describeError('A child was named here')).toBe('something thrown that is no error');
  expect(describeError(Object.assign(new Error('x'), { code: 'A child was named' }))).not.toContain('child');
});

test.each([
  { name: 'nothing changed', before: { a: { b: 1, c: 2 } }, after: { a: { c: 2, b: 1 } }, want: [] },
  {
    name: 'a part of an answer',
    before: { s: { i: { grade: 'x' } } },
    after: { s: { i: { grade: 'y' } } },
    want: ['/s/i/grade'],
  },
  { name: 'an answer more', before: {}, after: { s: { i: { grade: 'y' } } }, want: ['/s/i/grade'] },
  { name: 'an answer less', before: { s: { t: 'x' } }, after: {}, want: ['/s/t'] },
  {
    name: 'no deeper than three',
    before: { s: { i: { e: [{ t: 'x' }] } } },
    after: { s: { i: { e: [] } } },
    want: ['/s/i/e'],
  },
  {
    name: 'a column of a row',
    before: { s: [{ n: 1 }] },
    after: { s: [{ n: 2 }, { n: 1 }] },
    want: ['/s/0/n', '/s/1/n'],
  },
])('which answers changed: $name', ({ before, after, want }) => {
  expect(changedPointers(before, after)).toEqual(want);
});

test.each([
  [{ a: 'plain' }, true],
  [{ a: '\u{1f600}' }, true],
  [{ a: '\ud83d' }, false],
  [{ '\ude00': 1 }, false],
  [{ a: '\\ud83d typed with a backslash' }, true],
  [{ a: '\\\ud83d' }, false],
  [{ a: ['\ud83d\ud83d\ude00'] }, false],
])('well formed: %j is %s', (value, want) => {
  expect(isWellFormed(value)).toBe(want);
});

test.each([
  '',
  '1',
  '1.',
  '.1',
  '0.1',
  '1.1.1',
  '1.-1',
  '01.1',
  ' 1.1',
  '1.1\n',
  '9999999999.1',
  '1e1.1',
  null,
  1.1,
  ['1.1'],
])('a save is never read from %j', (text) => {
  expect(readDrawnFrom(text)).toBeNull();
});

test('a save is read back as it was printed', () => {
  expect(readDrawnFrom(printDrawnFrom({ revision: 2, save: 13 }))).toEqual({ revision: 2, save: 13 });
});

test('what is put into markup is text, markup apart', () => {
  const inner = markup`<b>${'<i>'}</b>`;
  expect(markup`<p title="${'"x"'}">${inner}${['a', markup`<br>`, 1, null]}</p>`.text).toBe(
    '<p title="&quot;x&quot;"><b>&lt;i&gt;</b>a<br>1</p>',
  );
});
