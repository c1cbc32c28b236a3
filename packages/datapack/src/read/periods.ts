import { isValid, parseISO } from 'date-fns';

/** What "2015" means for an indicator: a year ending, a day, or another stretch of time. */
export type PeriodKind = 'financial-year' | '31-march' | '30-september' | 'academic-year' | 'calendar-year';

const periods: { readonly [kind in PeriodKind]: (year: number) => string } = {
  'financial-year': (year) => `${year - 1}-04-01/${year}-03-31`,
  '31-march': (year) => `${year}-03-31`,
  '30-september': (year) => `${year}-09-30`,
  'academic-year': (year) => `${year - 1}-09-01/${year}-08-31`,
  'calendar-year': (year) => `${year}-01-01/${year}-12-31`,
};

/** The period that ends in `year`: an academic year 2015 is 2014/15. */
export const periodOf = (kind: PeriodKind, year: number): string => periods[kind](year);

/** `2015` is 2015; `201415` is the year that ends in 2015. `null` for anything else. */
export function yearOfTimePeriod(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  if (!/^\d{6}$/.test(text)) return null;
  const year = Number(text.slice(0, 4)) + 1;
  return year % 100 === Number(text.slice(4)) ? year : null;
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isValid(parseISO(text));

/** The year of the last day of `2015-03-31` or `2014-04-01/2015-03-31`; `null` for anything else. */
export function yearOfPeriod(text: string): number | null {
  const days = text.split('/');
  const last = days.at(-1) ?? '';
  const isInOrder = days.length === 1 || (days.length === 2 && (days[0] ?? '') < last);
  return days.every(isDay) && isInOrder ? Number(last.slice(0, 4)) : null;
}

/** `yyyy-mm-dd` or nothing. */
export const isoDay = (text: string): string | null => (isDay(text) ? text : null);
