import { expect, test } from 'vitest';
import { describe } from './describe.js';
import { missingTranslations } from './missing-translations.js';
import { documents } from './testing/instrument-document.js';

type Json = Record<string, unknown>;

const cy = (words: Json) => ({ 'x-text': { cy: words } });

const written = (question: Json, languages: readonly string[] = ['en', 'cy']) => ({
  title: 'Self-view',
  ...cy({ title: 'Hunanfarn' }),
  type: 'object',
  'x-instrument': { id: 'self-view', version: '1.0.0', languages },
  properties: { title: { type: 'string', title: 'Job title', ...question } },
});

const gapsIn = (instrument: unknown) => missingTranslations(instrument, { documents: documents() });

test.each([
  { name: 'nothing is missing', question: cy({ title: 'Teitl swydd' }), want: [] },
  { name: 'no word of it is there', question: {}, want: ['/properties/title: title'] },
  {
    name: 'a part is there',
    question: { description: 'A role.', ...cy({ title: 'Teitl swydd' }) },
    want: ['/properties/title: description'],
  },
  {
    name: 'an empty text is no translation',
    question: cy({ title: '' }),
    want: ['/properties/title: title'],
  },
  {
    name: 'levels and evidence count as words, schemas do not',
    question: {
      ...cy({ title: 'Teitl swydd' }),
      'x-item': { code: '1', evidence: ['Minutes'], levels: { good: 'Seen' }, ...cy({ levels: { good: 'Gwelwyd' } }) },
    },
    want: ['/properties/title/x-item: evidence'],
  },
])('$name', ({ question, want }) => {
  expect(gapsIn(written(question)).map(({ path, expected }) => `${path}: ${expected}`)).toEqual(want);
});

test('an instrument in one language lacks nothing', () => {
  expect(gapsIn(written({}, ['en']))).toEqual([]);
});

test('says which words and which language, and is a warning', () => {
  const [gap] = gapsIn(written({}));
  expect(gap).toMatchObject({ code: 'translation-missing', found: 'cy', severity: 'warning' });
  const { message, fix } = describe(gap ?? { code: '', path: '', expected: '', found: '' });
  expect(message).toBe('Words at /properties/title are missing in the language “cy”: title.');
  expect(fix).toContain('x-text');
});

test('a document whose shape is refused is not walked', () => {
  expect(gapsIn(null)).toEqual([]);
  expect(gapsIn({ 'x-instrument': { languages: ['en', 'cy'] }, properties: JSON.parse('{"__proto__":{}}') })).toEqual(
    [],
  );
});
