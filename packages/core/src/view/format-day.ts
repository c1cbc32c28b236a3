import { dateFormat } from '../answers/date-format.js';
import type { FormWords } from './generated/form-words.js';

/**
 * A day (`'2015-03-03'`) as it is said: `3 March 2015`.
 *
 * @returns The text as it came where it is no day of the calendar: an answer that another check speaks of.
 */
export const formatDay = (isoDate: string, words: FormWords): string => {
  if (!dateFormat.fits(isoDate)) return isoDate;
  const [year = '', month, day] = isoDate.split('-');
  return words.date({
    day: String(Number(day)),
    month: monthNames(words)[Number(month) - 1] ?? '',
    year: String(Number(year)),
  });
};

/** January first. */
const monthNames = (words: FormWords): readonly string[] => [
  words.month1,
  words.month2,
  words.month3,
  words.month4,
  words.month5,
  words.month6,
  words.month7,
  words.month8,
  words.month9,
  words.month10,
  words.month11,
  words.month12,
];
