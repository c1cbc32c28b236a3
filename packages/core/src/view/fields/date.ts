import { dateFormat } from '../../answers/date-format.js';
import type { Issue } from '../../issue.js';
import type { DateField } from '../field.js';
import { formatDay } from '../format-day.js';
import { plainly } from '../words-of.js';
import { around, baseOf, type Field, idOf, leafOf, type Place, type Typed } from './field-of.js';

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];
type Boxes = Readonly<Record<Part, string>>;

const empty: Boxes = { day: '', month: '', year: '' };

/** Longer than any name of a month. */
const longest = 40;

/** A day, typed in three boxes. */
export const date = (place: Place): Field => {
  const { name, words } = place;
  const blank: DateField = { ...baseOf(place), kind: 'date', ...empty, wrong: [] };
  const boxesIn = (typed: Typed): Boxes | null =>
    parts.some((part) => Object.hasOwn(typed, `${name}-${part}`))
      ? { day: boxIn(typed, `${name}-day`), month: boxIn(typed, `${name}-month`), year: boxIn(typed, `${name}-year`) }
      : null;
  const complain = (boxes: Boxes): Issue | null => {
    const { lacks, wrong } = readDate(boxes);
    if (lacks.length > 0 && lacks.length < 3)
      return { code: 'entry-date-incomplete', path: name, expected: lacks.join(' and '), found: 'part of a date' };
    return wrong.length === 0
      ? null
      : { code: 'entry-not-a-date', path: name, expected: wrong.join(' '), found: 'text' };
  };
  const field: Field = {
    ...leafOf(place, `${idOf(name)}-day`),
    complain: (typed) => {
      const boxes = boxesIn(typed);
      return boxes === null ? null : complain(boxes);
    },
    kind: 'date',
    draw: (value, drawing, last) => {
      const stored = boxesOf(value);
      if (drawing.isQuiet) return stored === empty ? blank : { ...blank, ...stored };
      const typed = boxesIn(drawing.typed);
      const { lacks, wrong } = typed === null ? sound : readDate(typed);
      return {
        ...blank,
        ...(typed ?? stored),
        wrong: drawing.told.has(name) ? (lacks.length > 0 && lacks.length < 3 ? lacks : wrong) : [],
        ...around(field, value, drawing, last),
      };
    },
    read: (before, posted) => {
      const found = parts.map((part) => posted.take(`${name}-${part}`)?.[0]);
      if (found.every((box) => box === undefined)) return before;
      const [day = '', month = '', year = ''] = found.map((box) => (box ?? '').trim());
      const boxes = { day, month, year };
      if (parts.some((part) => boxes[part].length > longest)) {
        posted.refuse('entry-too-long', name, `<= ${longest} characters`, longest + 1);
        return before;
      }
      const issue = complain(boxes);
      if (issue === null) return readDate(boxes).value;
      posted.keepTyped(
        issue,
        parts.map((part) => [`${name}-${part}`, boxes[part]]),
      );
      return undefined;
    },
    say: (value) => (typeof value === 'string' && value !== '' ? [plainly(formatDay(value, words))] : []),
  };
  return field;
};

const boxIn = (typed: Typed, name: string): string => (Object.hasOwn(typed, name) ? (typed[name] ?? '') : '');

const boxesOf = (value: unknown): Boxes => {
  if (typeof value !== 'string' || !dateFormat.fits(value)) return empty;
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
};

const english = 'january february march april may june july august september october november december'.split(' ');
const welsh = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ');

interface ReadDate {
  readonly value: string | undefined;
  readonly lacks: readonly Part[];
  readonly wrong: readonly Part[];
}

const sound: ReadDate = { value: undefined, lacks: [], wrong: [] };

/** A month by number or by name, in either language and whatever the page is in; at least three letters of it. */
const readDate = (boxes: Boxes): ReadDate => {
  const lacks = parts.filter((part) => boxes[part] === '');
  if (lacks.length > 0) return { ...sound, lacks };
  const day = /^\d{1,2}$/.test(boxes.day) ? Number(boxes.day) : 0;
  const month = monthOf(boxes.month.toLowerCase());
  const year = /^\d{4}$/.test(boxes.year) ? boxes.year : '';
  const wrong: Part[] = [];
  if (day < 1 || day > 31) wrong.push('day');
  if (month < 1 || month > 12) wrong.push('month');
  if (year === '') wrong.push('year');
  if (wrong.length > 0) return { ...sound, wrong };
  const value = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return dateFormat.fits(value) ? { ...sound, value } : { ...sound, wrong: ['day'] };
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const monthOf = (typed: string): number => {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  if (typed.length < 3) return 0;
  const found = [english, welsh].map((months) => months.findIndex((month) => month.startsWith(typed)));
  return (found.find((at) => at >= 0) ?? -1) + 1;
};
