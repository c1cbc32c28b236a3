import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english, welsh } from '../view.js';
import { formatDay } from './format-day.js';

test.each([
  { day: '2015-03-03', en: '3 March 2015', cy: '3 Mawrth 2015' },
  { day: '2016-02-29', en: '29 February 2016', cy: '29 Chwefror 2016' },
  { day: '2026-12-31', en: '31 December 2026', cy: '31 Rhagfyr 2026' },
  { day: '2015-02-29', en: '2015-02-29', cy: '2015-02-29' },
  { day: 'last spring', en: 'last spring', cy: 'last spring' },
  { day: '', en: '', cy: '' },
])('“$day” is said as “$en”', ({ day, en, cy }) => {
  expect(formatDay(day, english)).toBe(en);
  expect(formatDay(day, welsh)).toBe(cy);
});

test('days are said as Intl says them, whatever the time zone', () => {
  const locales = [
    { words: english, locale: 'en-GB' },
    { words: welsh, locale: 'cy' },
  ];
  for (const { words, locale } of locales) {
    const intl = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(formatDay(date.toISOString().slice(0, 10), words)).toBe(intl.format(date));
        },
      ),
      { numRuns: 2000, seed: 20151109 },
    );
  }
});
