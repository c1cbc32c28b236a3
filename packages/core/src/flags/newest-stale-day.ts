import { dayOf, newestDayBefore } from './day.js';

/**
 * The newest day, as yyyymmdd, from which `months` calendar months have passed before the day `asAt` (ISO 8601): evidence of
 * that day or before is stale. `null` where `asAt` is no date.
 */
export function newestStaleDay(asAt: string, months: number): number | null {
  const today = dayOf(asAt);
  return today === null ? null : newestDayBefore(today, months);
}
