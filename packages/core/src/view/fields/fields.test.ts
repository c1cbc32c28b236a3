import { describe, expect, test } from 'vitest';
import { english } from '../generated/words-en.js';
import { gather } from '../posted.js';
import { plainly } from '../words-of.js';
import { date } from './date.js';
import type { Drawing, Field } from './field-of.js';
import { number, rounded, withUnit } from './number.js';
import { text } from './text.js';

const place = {
  name: '/x',
  label: plainly('X'),
  hints: [],
  needed: 'no' as const,
  words: english,
  within: null,
};

const post = (field: Field, pairs: Readonly<Record<string, string>>, before?: unknown) => {
  const gathered = gather(Object.entries(pairs));
  const value = field.read(before, gathered.posted);
  return { value, codes: gathered.issues.map(({ code }) => code), typed: Object.fromEntries(gathered.typed) };
};

const drawing = (typed: Drawing['typed']): Drawing => ({
  isQuiet: false,
  told: new Map(),
  warned: new Map(),
  typed,
  differing: new Set(),
  rows: () => null,
});

describe('a number', () => {
  const plain = number({ ...place, isWhole: false, unit: null });
  const whole = number({ ...place, isWhole: true, unit: plainly('people') });
  const money = number({ ...place, isWhole: false, unit: plainly('GBP') });
  const share = number({ ...place, isWhole: false, unit: plainly('percent') });

  test.each([
    { field: plain, typed: '12', want: 12 },
    { field: plain, typed: ' 12.50 ', want: 12.5 },
    { field: plain, typed: '1,234', want: 1234 },
    { field: plain, typed: '1,234,567.8', want: 1234567.8 },
    { field: plain, typed: '1 234', want: 1234 },
    { field: plain, typed: '-3', want: -3 },
    { field: plain, typed: '\u22123', want: -3 },
    { field: plain, typed: '.5', want: 0.5 },
    { field: plain, typed: '-0', want: 0 },
    { field: plain, typed: '1e3', want: 1000 },
    { field: money, typed: '£1,234.56', want: 1234.56 },
    { field: money, typed: '-£5', want: -5 },
    { field: money, typed: '5', want: 5 },
    { field: share, typed: '12.5%', want: 12.5 },
    { field: share, typed: '12.5 %', want: 12.5 },
    { field: whole, typed: '12 people', want: 12 },
    { field: whole, typed: '12.0', want: 12 },
  ])('typed as $typed is $want', ({ field, typed, want }) => {
    const read = post(field, { '/x': typed });
    expect(read).toEqual({ value: want, codes: [], typed: {} });
    expect(Object.is(read.value, -0)).toBe(false);
  });

  test.each([
    { field: plain, typed: 'many' },
    { field: plain, typed: '1,23' },
    { field: plain, typed: '1,2' },
    { field: plain, typed: '£5' },
    { field: plain, typed: '1e999' },
    { field: plain, typed: '0x10' },
    { field: plain, typed: 'Infinity' },
    { field: plain, typed: '--5' },
    { field: money, typed: '5£' },
    { field: whole, typed: '2.5', code: 'entry-not-a-whole-number' },
  ])('typed as $typed is none, and is shown as it was typed', ({ field, typed, code = 'entry-not-a-number' }) => {
    expect(post(field, { '/x': typed }, 3)).toEqual({ value: undefined, codes: [code], typed: { '/x': typed } });
    expect(field.draw(undefined, drawing({ '/x': typed }))).toMatchObject({ value: typed });
    expect(field.complain({ '/x': typed })?.code).toBe(code);
  });

  test.each([
    { what: 'blank is unanswered', pairs: { '/x': ' ' }, value: undefined, codes: [] },
    { what: 'not posted stays', pairs: {}, value: 3, codes: [] },
    {
      what: 'endless is refused and nothing changes',
      pairs: { '/x': '9'.repeat(300) },
      value: 3,
      codes: ['entry-too-long'],
    },
  ])('$what', ({ pairs, value, codes }) => {
    expect(post(plain, pairs, 3)).toEqual({ value, codes, typed: {} });
  });

  test.each([
    { digits: '1,234', unit: 'GBP', want: '£1,234' },
    { digits: '-5', unit: '£', want: '-£5' },
    { digits: '12.5', unit: 'percent', want: '12.5%' },
    { digits: '3', unit: 'days', want: '3 days' },
    { digits: '3.5', unit: 'fte', want: '3.5 FTE' },
  ])('$digits with the unit $unit reads $want', ({ digits, unit, want }) => {
    expect(withUnit(digits, plainly(unit)).text).toBe(want);
  });

  test('is rounded half away from zero, in its own decimal', () => {
    expect(rounded(2.345, 2, english)).toBe('2.35');
    expect(rounded(1234.5, null, english)).toBe('1,234.5');
    expect(money.say(1234.5).map((said) => said.text)).toEqual(['£1,234.50']);
  });
});

describe('a date', () => {
  const field = date(place);
  const boxes = (day: string, month: string, year: string) => ({ '/x-day': day, '/x-month': month, '/x-year': year });

  test.each([
    { typed: ['3', '2', '2015'], want: '2015-02-03' },
    { typed: ['03', '02', '2015'], want: '2015-02-03' },
    { typed: [' 29', 'February ', '2016'], want: '2016-02-29' },
    { typed: ['1', 'sep', '2015'], want: '2015-09-01' },
    { typed: ['1', 'MAI', '2015'], want: '2015-05-01' },
    { typed: ['1', 'Mawrth', '2015'], want: '2015-03-01' },
    { typed: ['1', 'rhag', '2015'], want: '2015-12-01' },
  ])('typed as $typed is $want', ({ typed: [day = '', month = '', year = ''], want }) => {
    expect(post(field, boxes(day, month, year))).toEqual({ value: want, codes: [], typed: {} });
  });

  test.each([
    { typed: ['30', '2', '2015'], code: 'entry-not-a-date', wrong: ['day'] },
    { typed: ['1', '13', '2015'], code: 'entry-not-a-date', wrong: ['month'] },
    { typed: ['1', 'm', '15'], code: 'entry-not-a-date', wrong: ['month', 'year'] },
    { typed: ['', '2', '2015'], code: 'entry-date-incomplete', wrong: ['day'] },
    { typed: ['1', '', ''], code: 'entry-date-incomplete', wrong: ['month', 'year'] },
  ])('typed as $typed is none: $code', ({ typed: [day = '', month = '', year = ''], code, wrong }) => {
    const typed = boxes(day, month, year);
    expect(post(field, typed, '2014-01-01')).toEqual({ value: undefined, codes: [code], typed });
    const told = { ...drawing(typed), told: new Map([['/x', plainly('Wrong')]]) };
    expect(field.draw(undefined, told)).toMatchObject({ day, month, year, wrong });
  });

  test('blank is unanswered, not posted stays, endless is refused', () => {
    expect(post(field, boxes('', ' ', ''), '2014-01-01').value).toBeUndefined();
    expect(post(field, {}, '2014-01-01').value).toBe('2014-01-01');
    expect(post(field, boxes('1'.repeat(50), '1', '2015'), '2014-01-01')).toMatchObject({
      value: '2014-01-01',
      codes: ['entry-too-long'],
    });
  });

  test('is drawn without leading zeros, and what is no day as blank', () => {
    expect(field.draw('2015-02-03', drawing({}))).toMatchObject({ day: '3', month: '2', year: '2015' });
    expect(field.draw('2015-02-30', drawing({}))).toMatchObject({ day: '', month: '', year: '' });
  });
});

describe('a text', () => {
  const field = text({ ...place, control: 'textarea', purpose: 'words', maximum: 20 });

  test.each([
    { typed: 'a\r\nb', want: 'a\nb' },
    { typed: 'a\tb\u0000\u0007', want: 'a\tb' },
    { typed: 'a\ud800b', want: 'a\ufffdb' },
    { typed: '👧🏽', want: '👧🏽' },
    { typed: '  kept  ', want: '  kept  ' },
    { typed: ' \r\n ', want: undefined },
    { typed: 'x'.repeat(30), want: 'x'.repeat(30) },
  ])('typed as $typed is $want', ({ typed, want }) => {
    expect(post(field, { '/x': typed })).toEqual({ value: want, codes: [], typed: {} });
  });

  test('of five megabytes is refused, and what was there stays', () => {
    expect(post(field, { '/x': 'x'.repeat(5_000_000) }, 'before')).toEqual({
      value: 'before',
      codes: ['entry-too-long'],
      typed: {},
    });
  });
});
