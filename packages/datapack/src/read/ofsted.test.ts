import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InspectionOutcome, readInspections } from './ofsted.js';
import { realFile } from './testing/real-figures.js';
import { type TemporaryFiles, temporaryFiles } from './testing/temporary-files.js';

let engine: Engine;
let files: TemporaryFiles;
let outcomes: readonly InspectionOutcome[];
beforeAll(async () => {
  engine = await openDuckDb();
  files = await temporaryFiles();
  const read = await readInspections(engine, realFile('ofsted/ilacs_judgements_by_la.csv'));
  if (!read.ok) throw new Error('The judgements could not be read.');
  outcomes = read.value;
});
afterAll(async () => {
  engine.close();
  await files.remove();
});

const of = (dfe: number) => outcomes.find((one) => one.dfe === dfe);

test('153 authorities, without an issue', () => expect(outcomes).toHaveLength(153));

test('two have no overall grade (from April 2026 there may be none), and it is not a grade', () => {
  const without = outcomes.filter((one) => one.overall.state === 'missing').map((one) => one.dfe);
  expect(without).toEqual([304, 933]);
  expect(of(933)).toMatchObject({
    overall: { state: 'missing', reason: 'not-available', symbol: 'nan' },
    leaders: { state: 'graded', grade: 'requires-improvement' },
    published: '2026-06-17',
  });
});

test('seven were inspected before care leavers were judged apart', () => {
  const before = outcomes.filter((one) => one.careLeavers.state === 'missing');
  expect(before).toHaveLength(7);
  expect(before[0]?.careLeavers).toMatchObject({ reason: 'not-applicable', symbol: 'inspection_pre_dates_judgement' });
});

test('both ways of writing a date', () => {
  expect(of(370)).toMatchObject({ started: '2023-09-11', ended: '2023-09-15', published: '2023-10-27' });
});

test('neighbours in order', () =>
  expect(of(370)?.neighbours).toEqual([372, 384, 357, 371, 332, 894, 840, 390, 807, 394]));

// Ofsted's list as at 31 March 2025, for inspections that have not been followed by another one since.
test.each([
  { dfe: 881, name: 'Essex', grade: 'outstanding' },
  { dfe: 919, name: 'Hertfordshire', grade: 'outstanding' },
  { dfe: 883, name: 'Thurrock', grade: 'outstanding' },
  { dfe: 823, name: 'Central Bedfordshire', grade: 'good' },
  { dfe: 882, name: 'Southend-on-Sea', grade: 'good' },
])('$name is $grade', ({ dfe, grade }) => expect(of(dfe)?.overall).toEqual({ state: 'graded', grade }));

describe('what cannot be read is told', () => {
  const heading =
    'la_code,local_authority,stat_neighbours,inspection_framework,inspection_start_date,inspection_end_date,publication_date,' +
    'overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade';
  test.each([
    {
      what: 'a grade',
      row: '370,x,372,short,11/09/2023,15/09/2023,27/10/23,goood,good,good,good,good',
      want: { code: 'grade-unknown', suggestion: 'good' },
    },
    {
      what: 'a month of 13',
      row: '370,x,372,short,11/13/2023,15/09/2023,27/10/23,good,good,good,good,good',
      want: { code: 'date-unreadable' },
    },
    {
      what: 'a year of two digits',
      row: '370,x,372,short,11/09/23,15/09/2023,27/10/23,good,good,good,good,good',
      want: { code: 'date-unreadable' },
    },
    {
      what: 'a number',
      row: 'x,x,372,short,11/09/2023,15/09/2023,27/10/23,good,good,good,good,good',
      want: { code: 'number-unreadable' },
    },
    {
      what: 'a neighbour',
      row: '370,x,"372, 1",short,11/09/2023,15/09/2023,27/10/23,good,good,good,good,good',
      want: { code: 'number-unreadable' },
    },
    {
      what: 'a framework',
      row: '370,x,372,shrt,11/09/2023,15/09/2023,27/10/23,good,good,good,good,good',
      want: { code: 'status-unknown' },
    },
  ])('$what', async ({ row, want }) => {
    const path = await files.write('o.csv', `${heading}\n${row}\n`);
    const read = await readInspections(engine, { path });
    expect(read.ok).toBe(false);
    expect(read.issues).toMatchObject([want]);
  });
});
