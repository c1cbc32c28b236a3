import type { Format } from './format.js';

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (month: number, year: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** RFC 3339 `full-date`, as ajv-formats has it: a day that there is. Engines read 30 February as 2 March, or not at all. */
const isDay = (text: string): boolean => {
  const [, year, month, day] = (shape.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
};

/** Apart from the other formats, whose patterns are many times its size: most instruments ask for days and nothing else. */
export const dateFormat: Format = { fits: isDay, looksLike: 'date (YYYY-MM-DD)' };
