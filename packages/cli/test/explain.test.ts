import { expect, test } from 'vitest';
import { laInstrument, laResponse, readDocument } from './published.js';
import { runHere } from './run-here.js';

interface Property {
  readonly type?: string;
  readonly 'x-item'?: unknown;
  readonly properties?: Readonly<Record<string, { readonly $ref?: string }>>;
}

const instrument = readDocument(laInstrument).properties as Readonly<Record<string, Property>>;
const [view] = readDocument(laResponse).views as readonly { readonly answers: Readonly<Record<string, unknown>> }[];
const answers = view?.answers ?? {};

/** Answered items and cells of rows, counted from the two documents alone. */
const answered = Object.entries(instrument).reduce((count, [key, { 'x-item': item, type }]) => {
  const answer = answers[key];
  if (answer === undefined) return count;
  if (item !== undefined) return count + 1;
  if (type === 'array')
    return count + (answer as readonly object[]).reduce((sum, row) => sum + Object.keys(row).length, 0);
  return count + Object.keys(answer as object).length;
}, 0);

test('an authority with more than 130 answers has its overall explained', async () => {
  expect(answered).toBeGreaterThanOrEqual(130);
  const { code, out, err } = await runHere('explain', laResponse);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('invented for demonstration');
  expect(out).toContain('Overall');
  expect(out).toMatch(/hp3/);
  expect(out).toMatch(/limiting|limited|★★/);
  expect(out).toMatch(/inadequate/i);
});

test.each(['helpAndProtection', 'lookedAfter', 'leadership'])('%s is explained by its own mean', async (section) => {
  const values: Readonly<Record<string, number>> = {
    outstanding: 4,
    good: 3,
    'requires-improvement': 2,
    inadequate: 1,
  };
  const graded = Object.entries(instrument[section]?.properties ?? {})
    .filter(([, item]) => item.$ref?.endsWith('/gradedItem'))
    .map(([key]) => (answers[section] as Readonly<Record<string, { readonly grade?: string }>>)[key]?.grade ?? '')
    .flatMap((grade) => values[grade] ?? []);
  const mean = (graded.reduce((sum, value) => sum + value, 0) / graded.length).toFixed(2);
  const { code, out, err } = await runHere('explain', laResponse, section, '--view', 'self', '--as-at', '2015-05-31');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(String(Number(mean)));
});
