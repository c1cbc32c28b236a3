import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import { format, isValid, parse } from 'date-fns';
import type { MissingReason } from '../data-pack.js';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { nearest } from './nearest.js';
import { readTable, type TableRow } from './read-table.js';
import { type Reading, readingOf } from './reading.js';

/** Ofsted's four grades, best first. */
export const ofstedGrades = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
export type OfstedGrade = (typeof ofstedGrades)[number];

export type JudgementCell =
  | { readonly state: 'graded'; readonly grade: OfstedGrade }
  | { readonly state: 'missing'; readonly reason: MissingReason; readonly symbol: string };

/** The latest ILACS inspection of an authority. */
export interface InspectionOutcome {
  readonly dfe: number;
  /** As in the file: often lower case, with "&". Names come from the areas, by number. */
  readonly nameInFile: string;
  readonly framework: 'standard' | 'short' | null;
  /** ISO 8601 dates. */
  readonly started: string | null;
  readonly ended: string | null;
  readonly published: string | null;
  /** No overall grade: `not-available`. Care leavers before they were judged apart: `not-applicable`. */
  readonly overall: JudgementCell;
  readonly leaders: JudgementCell;
  readonly helpAndProtection: JudgementCell;
  readonly inCare: JudgementCell;
  readonly careLeavers: JudgementCell;
  /** DfE numbers of the statistical neighbours, closest first. */
  readonly neighbours: readonly number[];
}

const columns = [
  'la_code',
  'local_authority',
  'stat_neighbours',
  'inspection_framework',
  'inspection_start_date',
  'inspection_end_date',
  'publication_date',
  'overall_effectiveness_grade',
  'impact_of_leaders_grade',
  'help_and_protection_grade',
  'in_care_grade',
  'care_leavers_grade',
];

/** The overview of ILACS judgements that Data to Insight gathers (`ilacs_judgements_by_la.csv`). Scraped: check against Ofsted before publishing. */
export async function readInspections(
  engine: Engine,
  source: FileSource,
): Promise<Reading<readonly InspectionOutcome[]>> {
  const table = await readTable(engine, source, columns);
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const outcomes = table.value.rows.map((row) => outcomeOf(row, new Parts(table.value.file, row, issues)));
  return readingOf(outcomes, issues, table.value.file);
}

const outcomeOf = (row: TableRow, parts: Parts): InspectionOutcome => ({
  dfe: parts.number('la_code'),
  nameInFile: row.cell('local_authority'),
  framework: parts.framework('inspection_framework'),
  started: parts.day('inspection_start_date', 'dd/MM/yyyy'),
  ended: parts.day('inspection_end_date', 'dd/MM/yyyy'),
  published: parts.day('publication_date', 'dd/MM/yy'),
  overall: parts.grade('overall_effectiveness_grade'),
  leaders: parts.grade('impact_of_leaders_grade'),
  helpAndProtection: parts.grade('help_and_protection_grade'),
  inCare: parts.grade('in_care_grade'),
  careLeavers: parts.grade('care_leavers_grade'),
  neighbours: parts.numbers('stat_neighbours'),
});

const missingGrades: { readonly [text: string]: MissingReason } = {
  '': 'not-available',
  nan: 'not-available',
  None: 'not-available',
  inspection_pre_dates_judgement: 'not-applicable',
};
const isBlank = (text: string) => text === '' || text === 'nan' || text === 'None';
// Two digits of a year are of this century: ILACS began in 2018.
const century = new Date(2018, 0, 1);

/** Parts of one row; what cannot be read becomes an issue. */
class Parts {
  readonly #file: string;
  readonly #row: TableRow;
  readonly #issues: Issue[];

  constructor(file: string, row: TableRow, issues: Issue[]) {
    this.#file = file;
    this.#row = row;
    this.#issues = issues;
  }

  number(column: string): number {
    const text = this.#row.cell(column);
    if (!/^\d{3}$/.test(text)) this.#report('number-unreadable', column, 'three digits');
    return Number(text);
  }

  numbers(column: string): readonly number[] {
    const texts = this.#row
      .cell(column)
      .split(',')
      .map((text) => text.trim())
      .filter((text) => !isBlank(text));
    if (!texts.every((text) => /^\d{3}$/.test(text))) this.#report('number-unreadable', column, 'three digits each');
    return texts.map(Number);
  }

  framework(column: string): 'standard' | 'short' | null {
    const text = this.#row.cell(column);
    if (text === 'standard' || text === 'short') return text;
    if (!isBlank(text)) this.#report('status-unknown', column, 'standard | short');
    return null;
  }

  day(column: string, pattern: string): string | null {
    const text = this.#row.cell(column);
    if (isBlank(text)) return null;
    const date = parse(text, pattern, century);
    const isRight = isValid(date) && text.length === pattern.length;
    if (!isRight) this.#report('date-unreadable', column, pattern.toLowerCase());
    return isRight ? format(date, 'yyyy-MM-dd') : null;
  }

  grade(column: string): JudgementCell {
    const text = this.#row.cell(column);
    const grade = ofstedGrades.find((one) => one === text.trim().toLowerCase().replaceAll(' ', '-'));
    if (grade !== undefined) return { state: 'graded', grade };
    const reason = Object.hasOwn(missingGrades, text) ? missingGrades[text] : undefined;
    if (reason === undefined)
      this.#report('grade-unknown', column, ofstedGrades.join(' | '), nearest(text, ofstedGrades));
    return { state: 'missing', reason: reason ?? 'unknown-symbol', symbol: text };
  }

  #report(
    code: 'number-unreadable' | 'status-unknown' | 'date-unreadable' | 'grade-unknown',
    column: string,
    expected: string,
    suggestion?: string,
  ): void {
    const place = { file: this.#file, line: this.#row.line, column };
    this.#issues.push(fileIssue(code, place, { expected, found: this.#row.cell(column), suggestion }));
  }
}
