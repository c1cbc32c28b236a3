import { addMonths } from 'date-fns/addMonths';
import { isBefore } from 'date-fns/isBefore';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';

/**
 * The newest day, as yyyymmdd, from which `months` calendar months have passed on the day `asAt` (ISO 8601): evidence of that
 * day or before is stale. Months of 28 to 31 days blur that, so it is searched. `null` where `asAt` is no date.
 */
export function newestStaleDay(asAt: string, months: number): number | null {
  const today = parseISO(asAt);
  if (!isValid(today)) return null;
  let day = addMonths(today, -months);
  while (isBefore(addMonths(day, months), today)) day = subDays(day, -1);
  while (!isBefore(addMonths(day, months), today)) day = subDays(day, 1);
  return (day.getFullYear() * 100 + day.getMonth() + 1) * 100 + day.getDate();
}
