import type { Issue } from '../issue.js';
import { ownText } from '../json.js';
import type { Law } from './law.js';

export const validityIsInOrder: Law = ({ annotation }) => {
  const from = ownText(annotation, 'validFrom');
  const to = ownText(annotation, 'validTo');
  const wrong = [
    ...(from === undefined || isCalendarDay(from) ? [] : [notADay('validFrom', from)]),
    ...(to === undefined || isCalendarDay(to) ? [] : [notADay('validTo', to)]),
  ];
  if (wrong.length > 0 || from === undefined || to === undefined || from <= to) return wrong;
  return [{ code: 'validity-reversed', path: '/x-instrument/validTo', expected: `>= ${from}`, found: to }];
};

const notADay = (key: string, found: string): Issue => ({
  code: 'date-not-in-calendar',
  path: `/x-instrument/${key}`,
  expected: 'YYYY-MM-DD',
  found,
});

const isCalendarDay = (day: string): boolean => {
  // The meta-schema tells what is not even written like a date.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return true;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
