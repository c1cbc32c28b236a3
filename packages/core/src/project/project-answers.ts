import type { CompiledInstrument } from '../compiled.js';
import { evaluate, holds } from '../evaluate.js';
import { evaluateExact } from '../evaluate-exact.js';
import { compare, type Exact, exactOf, toNumber } from '../exact.js';
import type { Issue, Outcome } from '../issue.js';
import { numberScale, type ProjectedRow, type Projection, type ProjectionColumn, stateCodes } from '../projection.js';
import { memberOfParts } from '../scope.js';
import { readScorer, type ScoreContext } from '../score.js';
import type { Scorer } from '../scoring/scorer.js';
import { notColumnar } from './not-columnar.js';

/**
 * One set of answers as numbers, one for each column. Answers are read as `score` reads them: hidden ones are marked so.
 *
 * @returns The issues of answers that do not fit, of numbers too fine for a projection (`number-too-fine`), and of an instrument
 * whose scores ask more than columns hold (`score-not-columnar`): such responses are scored one by one.
 */
export function projectAnswers(
  compiled: CompiledInstrument,
  projection: Projection,
  answers: unknown,
  context: ScoreContext = {},
): Outcome<ProjectedRow> {
  const refused = notColumnar(compiled);
  if (refused.length > 0) return { ok: false, issues: refused };
  const read = readScorer(compiled, answers, context);
  if (!read.ok) return read;
  const issues: Issue[] = [];
  const row = projection.columns.map((column) => cell(column, read.value, issues));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: row };
}

function cell(column: ProjectionColumn, scorer: Scorer, issues: Issue[]): ProjectedRow[number] {
  const { compiled, sheet, scope, flagScope, previous } = scorer;
  switch (column.kind) {
    case 'code':
      return codeOf(scorer, column.item);
    case 'number': {
      const { value } = sheet.items[column.item] ?? { value: null };
      return value === null ? null : scaled(exactOf(value), compiled.items[column.item]?.pointer ?? '', issues);
    }
    case 'newest':
      return newestDay(sheet.items[column.item]?.evidence ?? []);
    case 'test': {
      const test = compiled.flags[column.flag]?.if ?? null;
      if (test === null) return null;
      return asBit(holds(test, { ...flagScope, member: flagScope.itemMember(column.item) }));
    }
    case 'leaf':
      if (column.gives === 'truth') return asBit(holds(column.expression, scope));
      return column.isExact === true
        ? asDecimal(evaluateExact(column.expression, scope), issues)
        : asNumber(evaluate(column.expression, scope));
    case 'rows':
      return rowValues(scorer, column.score, issues);
    case 'previous':
      return column.of === 'item'
        ? previous.item(compiled.items[column.index]?.key ?? '')
        : previous.score((column.of === 'score' ? compiled.scores : compiled.themeScores)[column.index]?.id ?? '');
  }
}

const asBit = (truth: boolean | null): number | null => (truth === null ? null : Number(truth));
const asNumber = (found: unknown): number | null => (typeof found === 'number' ? found : null);

/** Of a formula: nothing is lost where the nearest double shows as the decimal that it is. */
function asDecimal(value: Exact | null, issues: Issue[]): number | null {
  if (value === null) return null;
  const found = toNumber(value);
  if (Number.isFinite(found) && compare(exactOf(found), value) === 0) return found;
  issues.push({ code: 'number-too-fine', path: '', expected: 'fifteen digits', found: 'number' });
  return null;
}

function codeOf({ compiled, sheet }: Scorer, index: number): number {
  const answer = sheet.items[index];
  const item = compiled.items[index];
  if (answer === undefined || item === undefined) return stateCodes.unanswered;
  if (answer.state !== 'answered') return stateCodes[answer.state];
  if (item.kind === 'boolean') return Number(answer.code === true);
  if (item.kind !== 'choice') return 0;
  return Math.max(
    0,
    item.options.findIndex(({ code }) => code === answer.code),
  );
}

/** Millionths, in which sums of a million responses still are whole numbers that a double holds. */
function scaled({ numerator, denominator }: Exact, path: string, issues: Issue[]): number {
  const top = BigInt(numerator) * BigInt(numberScale);
  const found = Number(top / BigInt(denominator));
  if (top % BigInt(denominator) === 0n && Number.isSafeInteger(found)) return found;
  issues.push({ code: 'number-too-fine', path, expected: 'at most six decimals', found: 'number' });
  return 0;
}

/** What the rows of a score come to; the same rows as `score` lets in. */
function rowValues({ compiled, sheet, scope }: Scorer, index: number, issues: Issue[]): readonly (number | null)[] {
  const of = compiled.scores[index]?.of;
  if (of?.kind !== 'rows') return [];
  const values: (number | null)[] = [];
  for (const { parts } of sheet.rows[of.section] ?? []) {
    const within = { ...scope, member: memberOfParts(parts) };
    const belongs = of.where === null ? true : holds(of.where, within);
    if (belongs === false) continue;
    const found = belongs === true ? evaluate(of.value, within) : null;
    const pointer = compiled.sections[of.section]?.pointer ?? '';
    values.push(typeof found === 'number' ? scaled(exactOf(found), pointer, issues) : null);
  }
  return values;
}

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)/;

function newestDay(evidence: readonly { readonly [property: string]: unknown }[]): number | null {
  let newest: number | null = null;
  for (const { date } of evidence) {
    const parts = typeof date === 'string' ? dayPattern.exec(date) : null;
    if (parts === null) continue;
    const day = Number(`${parts[1]}${parts[2]}${parts[3]}`);
    if (newest === null || day > newest) newest = day;
  }
  return newest;
}
