import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '../answers/formats.js';
import { compile, validateAnswers } from '../index.js';
import type { Issue } from '../issue.js';
import { answerCodes } from '../issue-codes/answers.js';
import { entryCodes } from '../issue-codes/entries.js';
import { english, welsh } from '../view.js';
import { errorWords } from './error-words.js';
import type { FieldView } from './field.js';

const label = { text: 'Name of the chair', language: null };
const issue = (code: string, expected = '', found: unknown = 'nothing'): Issue => ({
  code,
  path: '/chair',
  expected,
  found,
});
const say = (given: Issue, kind: FieldView['kind'] | null = null) => errorWords(given, label, english, kind).text;

const codes = [...Object.keys(answerCodes), ...Object.keys(entryCodes)];

test.each(codes.map((code) => ({ code })))('$code has words of its own in each language', ({ code }) => {
  const known = new Set(['answer-too-deep', 'answer-wrong-type']);
  for (const words of [english, welsh]) {
    const said = errorWords(issue(code, '<= 3'), label, words);
    expect(said.text).not.toMatch(/undefined|NaN|null|<=/);
    expect(said.text === words.errorNotReadable({ label: label.text })).toBe(known.has(code));
    expect(said.language).toBeNull();
  }
});

test('whatever the reading of a page can give is in the list of codes', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const given = new Set(sources.join('\n').match(/(?<=')entry-[a-z-]+(?=')/g));
  expect([...given].filter((code) => !Object.hasOwn(entryCodes, code))).toEqual([]);
});

test('a code that is not known asks to answer again', () => {
  for (const code of ['from-a-later-version', 'constructor', '__proto__'])
    expect(say(issue(code))).toBe('“Name of the chair” could not be read. Answer it again');
});

test.each([
  { kind: null, want: 'Answer “Name of the chair”' },
  { kind: 'text', want: 'Enter “Name of the chair”' },
  { kind: 'number', want: 'Enter “Name of the chair”' },
  { kind: 'date', want: 'Enter “Name of the chair”' },
  { kind: 'choice', want: 'Select an answer for “Name of the chair”' },
  { kind: 'choices', want: 'Select at least one answer for “Name of the chair”' },
  { kind: 'list', want: 'Add at least one entry to “Name of the chair”' },
  { kind: 'group', want: 'Complete “Name of the chair”' },
] as const)('what is missing from a field of kind $kind', ({ kind, want }) => {
  expect(say(issue('answer-required', 'an answer'), kind)).toBe(want);
  expect(say(issue('answer-incomplete', 'reason'), kind)).toBe(want);
});

test.each([
  { code: 'answer-wrong-type', expected: 'integer', want: '“Name of the chair” must be a whole number' },
  { code: 'answer-wrong-type', expected: 'number', want: '“Name of the chair” must be a number' },
  { code: 'answer-wrong-type', expected: 'string', want: '“Name of the chair” could not be read. Answer it again' },
  { code: 'answer-out-of-range', expected: '>= 0', want: '“Name of the chair” must be 0 or more' },
  { code: 'answer-out-of-range', expected: '<= 1500.5', want: '“Name of the chair” must be 1,500.5 or less' },
  { code: 'answer-out-of-range', expected: '> -1', want: '“Name of the chair” must be more than -1' },
  { code: 'answer-out-of-range', expected: '< 1e-7', want: '“Name of the chair” must be less than 0.0000001' },
  {
    code: 'answer-wrong-length',
    expected: '<= 120 characters',
    want: '“Name of the chair” must be 120 characters or fewer',
  },
  { code: 'answer-wrong-length', expected: '>= 1 characters', want: '“Name of the chair” must be 1 character or more' },
  { code: 'answer-wrong-count', expected: '>= 2', want: '“Name of the chair” must have 2 entries or more' },
  { code: 'answer-wrong-count', expected: '<= 1', want: '“Name of the chair” can have 1 entry or fewer' },
  {
    code: 'entry-too-long',
    expected: '<= 10000 characters',
    want: '“Name of the chair” must be 10,000 characters or fewer',
  },
  { code: 'entry-date-incomplete', expected: 'day', want: '“Name of the chair” must include a day' },
  {
    code: 'entry-date-incomplete',
    expected: 'month and year',
    want: '“Name of the chair” must include a month and a year',
  },
  { code: 'entry-date-incomplete', expected: 'day, month and year', want: '“Name of the chair” must be a real date' },
  { code: 'answer-unknown-key', expected: '', want: english.errorUnknown },
])('$code, where $expected is expected', ({ code, expected, want }) => {
  expect(say(issue(code, expected))).toBe(want);
});

test('a row that is the same as another names the other', () => {
  const same = issue('row-key-repeats', 'another name', 'same as row 2');
  expect(say(same)).toBe('“Name of the chair” is the same as entry 2. Change or remove one of them');
  expect(errorWords(same, label, welsh).text).toBe(
    'Mae “Name of the chair” yr un fath â chofnod 2. Newidiwch neu dilëwch un ohonynt',
  );
});

test('each format of the dialect has its own sentence', () => {
  const said = Object.values(formats).map(({ looksLike }) => say(issue('answer-wrong-format', looksLike)));
  const other = say(issue('answer-wrong-format', 'time'));
  expect(new Set([...said, other]).size).toBe(said.length + 1);
});

const instrument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/visits/1.0.0.json',
  title: 'Visits',
  type: 'object',
  additionalProperties: false,
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'visits',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    validFrom: '2026-04-01',
    licence: 'CC0-1.0',
  },
  properties: {
    visits: {
      title: 'Visits',
      type: 'object',
      additionalProperties: false,
      'x-section': { code: 'v' },
      properties: {
        count: { title: 'Count', type: 'integer', minimum: 0, maximum: 10, 'x-item': { code: 'v1', required: true } },
        reference: { title: 'Reference', type: 'string', minLength: 2, maxLength: 5, 'x-item': { code: 'v2' } },
        day: { title: 'Day', type: 'string', format: 'date', 'x-item': { code: 'v3' } },
      },
    },
  },
};

test('nothing of what was answered is said, nor of what it was', () => {
  const compiled = compile(instrument, { documents: {} });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const secret = 'Kestrel Road 4711';
  for (const answers of [
    { visits: { count: secret, reference: secret, day: secret } },
    { visits: { count: 4711, reference: 'K', day: '2026-02-30', [secret]: secret } },
    { visits: { reference: {}, day: [] } },
  ]) {
    const issues = validateAnswers(compiled.value, answers, { mode: 'final' });
    expect(issues.length).toBeGreaterThan(2);
    for (const each of issues)
      for (const words of [english, welsh])
        expect(errorWords(each, label, words).text).not.toMatch(/Kestrel|4711|02-30|string|object|array/);
  }
});
