import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileIssue, filePointer, placeOf } from './file-issue.js';

test.each([
  { place: { file: 'a.csv' }, want: '/a.csv' },
  { place: { file: 'a.csv', line: 3 }, want: '/a.csv/3' },
  { place: { file: 'a.csv', line: 3, column: 'value' }, want: '/a.csv/3/value' },
  { place: { file: 'a.csv', column: 'value' }, want: '/a.csv/-/value' },
  { place: { file: 'a/b.csv', line: 1, column: '~' }, want: '/a~1b.csv/1/~0' },
])('$want', ({ place, want }) => expect(filePointer(place)).toBe(want));

test('a place can be read back', () => {
  const line = fc.option(fc.integer({ min: 1 }), { nil: undefined });
  fc.assert(
    fc.property(fc.string(), line, fc.option(fc.string(), { nil: undefined }), (file, at, column) => {
      const place = { file, ...(at === undefined ? {} : { line: at }), ...(column === undefined ? {} : { column }) };
      expect(placeOf({ path: filePointer(place) })).toEqual(place);
    }),
  );
});

test('what was found is shortened', () => {
  const issue = fileIssue('cell-unknown-symbol', { file: 'a' }, { expected: '', found: 'x'.repeat(500) });
  expect(String(issue.found).length).toBeLessThan(100);
});
