import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayOf, monthsBetween, newestDayBefore } from './day.js';

describe('a day', () => {
  test.each([
    { text: '2015-09-30', day: 20150930 },
    { text: '2016-02-29', day: 20160229 },
    { text: '2000-02-29', day: 20000229 },
    { text: '2015-12-31T23:59:59.999+05:00', day: 20151231 },
    { text: '2015-02-29', day: null },
    { text: '1900-02-29', day: null },
    { text: '2015-04-31', day: null },
    { text: '2015-00-10', day: null },
    { text: '2015-13-01', day: null },
    { text: '2015-01-00', day: null },
    { text: '2015-09', day: null },
    { text: 'next week', day: null },
    { text: undefined, day: null },
    { text: 20150930, day: null },
  ])('of $text is $day', ({ text, day }) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('whole months', () => {
  test.each([
    { from: 20150301, to: 20170228, months: 23 },
    { from: 20150301, to: 20170301, months: 24 },
    { from: 20150131, to: 20150228, months: 1 },
    { from: 20150131, to: 20150430, months: 3 },
    { from: 20151230, to: 20160228, months: 1 },
    { from: 20150301, to: 20150301, months: 0 },
    { from: 20150301, to: 20150115, months: -1 },
    { from: 20151231, to: 20160101, months: 0 },
  ])('from $from to $to are $months', ({ from, to, months }) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

const parts = fc.tuple(
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);
const dates = parts.map(([year, month, day]) => new Date(year, month - 1, day));
const asDay = (date: Date) => (date.getFullYear() * 100 + date.getMonth() + 1) * 100 + date.getDate();
const months = fc.integer({ min: 0, max: 60 });

test('months are added as date-fns adds them', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, more) => {
      expect(addMonths(asDay(date), more)).toBe(asDay(addMonthsToDate(date, more)));
    }),
  );
});

// At the ends of months date-fns counts by rules of its own, which do not follow from how it adds them.
test('whole months are those of date-fns, but for ends of months', () => {
  fc.assert(
    fc.property(dates, dates, (from, to) => {
      fc.pre(from.getDate() < 28 && to.getDate() < 28);
      expect(monthsBetween(asDay(from), asDay(to))).toBe(differenceInMonths(to, from) + 0);
    }),
  );
});

test('the newest day before is before, and the next one is not', () => {
  fc.assert(
    fc.property(dates, months, (date, back) => {
      const newest = newestDayBefore(asDay(date), back);
      const text = String(newest);
      const next = new Date(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6)) + 1);
      expect(addMonths(newest, back)).toBeLessThan(asDay(date));
      expect(addMonths(asDay(next), back)).toBeGreaterThanOrEqual(asDay(date));
    }),
  );
});
