/** A day of the calendar as the number yyyymmdd: the later one is the greater. */
export type Day = number;

const shape = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day that an ISO 8601 date or time begins with, as it is written there; `null` where there is no such day. */
export function dayOf(text: unknown): Day | null {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]; // The shape has three numbers.
  return month > 0 && month < 13 && day > 0 && day <= lengthOf(year * 12 + month - 1)
    ? dayIn(year * 12 + month - 1, day)
    : null;
}

/** The same day so many months later (or before, below zero), or the last of a month that is too short for it. */
export const addMonths = (day: Day, months: number): Day => {
  const month = monthOf(day) + months;
  return dayIn(month, Math.min(day % 100, lengthOf(month)));
};

/** Whole months that have passed from one day to another: below zero where that lies before. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months = monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The newest day from which `months` months have passed before the day `today`. */
export function newestDayBefore(today: Day, months: number): Day {
  const month = monthOf(today) - months;
  const before = (today % 100) - 1;
  return before === 0 ? dayIn(month - 1, lengthOf(month - 1)) : dayIn(month, Math.min(before, lengthOf(month)));
}

/** Months are counted from the beginning of the calendar. */
const monthOf = (day: Day): number => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;

const dayIn = (month: number, day: number): Day => (Math.floor(month / 12) * 100 + (month % 12) + 1) * 100 + day;

function lengthOf(month: number): number {
  const year = Math.floor(month / 12);
  const at = month % 12;
  if (at === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return at === 3 || at === 5 || at === 8 || at === 10 ? 30 : 31;
}
