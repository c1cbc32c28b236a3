import { expect, test } from 'vitest';
import { isoDay, periodOf, yearOfPeriod, yearOfTimePeriod } from './periods.js';

test.each([
  { kind: 'financial-year', want: '2014-04-01/2015-03-31' },
  { kind: '31-march', want: '2015-03-31' },
  { kind: '30-september', want: '2015-09-30' },
  { kind: 'academic-year', want: '2014-09-01/2015-08-31' },
  { kind: 'calendar-year', want: '2015-01-01/2015-12-31' },
] as const)('2015 as $kind is $want', ({ kind, want }) => {
  expect(periodOf(kind, 2015)).toBe(want);
  expect(yearOfPeriod(want)).toBe(2015);
});

test.each([
  { text: '2015', year: 2015 },
  { text: '201415', year: 2015 },
  { text: '199900', year: 2000 },
  { text: '201416', year: null },
  { text: '2014/15', year: null },
  { text: '', year: null },
])('time_period $text is $year', ({ text, year }) => expect(yearOfTimePeriod(text)).toBe(year));

test.each([
  '2015',
  '2015-02-30',
  '2015-03-31/2014-04-01',
  '2015-03-31/',
  '2014-04-01/2014-10-01/2015-03-31',
  '31/03/2015',
])('%s is not a period', (text) => expect(yearOfPeriod(text)).toBeNull());

test.each([
  { text: '2016-02-29', day: '2016-02-29' },
  { text: '2015-02-29', day: null },
  { text: '2015-2-1', day: null },
])('isoDay: $text', ({ text, day }) => expect(isoDay(text)).toBe(day));
