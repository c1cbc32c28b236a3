import type { AnswerSheet } from '../answers/answer-sheet.js';
import type { Issue } from '../issue.js';
import { stepsOf } from '../json.js';
import { errorWords } from './error-words.js';
import type { Words } from './field.js';
import type { Spot, Typed } from './fields/field-of.js';
import type { FormPlan, PagePlan } from './form-plan.js';

/** Something to put right, at the field or entry that it belongs to. */
export interface Placed {
  readonly name: string;
  readonly target: string;
  readonly message: Words;
  /** Index of the page. */
  readonly page: number;
  /** Name of the question or table. */
  readonly question: string;
  /** Already wrong in a draft: more than not there yet. */
  readonly isWrong: boolean;
  readonly isWarning: boolean;
}

type Ranked = Placed & { readonly rank: readonly number[] };

/** Finds the page and question of a pointer. */
export interface Finder {
  readonly find: (path: string) => Found | null;
}

interface Found {
  readonly page: number;
  readonly question: string;
  readonly spot: Spot;
  readonly rank: readonly number[];
  /** Steps that lead to the spot, beyond the question. */
  readonly steps: readonly string[];
}

interface Known {
  readonly page: number;
  readonly order: number;
  readonly spot: Spot;
}

/** Made once for a plan. */
export const finderOf = (pages: readonly PagePlan[]): Finder => {
  const known = new Map<string, Known>();
  for (const [page, { questions, table }] of pages.entries()) {
    if (table !== null) known.set(table.name, { page, order: 0, spot: table });
    for (const [order, { name, field }] of questions.entries()) known.set(name, { page, order, spot: field });
  }
  const within = (path: string): string | null => {
    const start = path === '' ? '' : `${path}/`;
    for (const name of known.keys()) if (name.startsWith(start)) return name;
    return null;
  };
  const walk = (question: string, { page, order, spot }: Known, steps: readonly string[]): Found => {
    const rank = [page, order];
    const taken: string[] = [];
    let at = spot;
    for (const each of steps) {
      const next = at.below(each);
      if (next === null) return { page, question, spot: at, rank, steps: taken };
      rank.push(next.order);
      taken.push(each);
      at = next.spot;
    }
    return { page, question, spot: at, rank, steps: taken };
  };
  const find = (path: string): Found | null => {
    const steps = stepsOf(path);
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const question = path.slice(0, end);
      const found = known.get(question);
      if (found !== undefined) return walk(question, found, steps.slice(stepsOf(question).length));
    }
    const inner = within(path) ?? within('');
    const found = inner === null ? undefined : known.get(inner);
    return inner === null || found === undefined ? null : walk(inner, found, []);
  };
  return { find };
};

/**
 * Issues at their fields, worded, in the order of the pages. What is hidden has none: its answers count for nothing, and are
 * taken out when the form is finished. Of several about one place the first stands.
 */
export const placeIssues = (
  { compiled, words, wordsOf, pages }: FormPlan,
  { find }: Finder,
  sheet: AnswerSheet,
  issues: readonly Issue[],
  typed: Typed,
): readonly Placed[] => {
  const isHidden = hiddenIn(pages, sheet);
  const sections = new Set(compiled.sections.flatMap(({ pointer, repeats }) => (repeats === null ? [pointer] : [])));
  const placed: Ranked[] = [];
  const place = (issue: Issue): void => {
    if (issue.code === 'answer-while-hidden') return;
    const near = find(issue.path);
    const lead = issue.code === 'answer-required' ? near?.spot.lead : null;
    const found = lead == null ? near : find(`${issue.path}/${lead}`);
    if (found === null || isHidden(found)) return;
    const { spot, page, question, rank } = found;
    const message = ruleOf(issue, question) ?? errorWords(issue, spot.label, words, spot.kind);
    const isWarning = issue.severity === 'warning';
    const { name, target } = spot;
    placed.push({ name, target, message, page, question, isWrong: isWrongNow(issue), isWarning, rank });
  };
  const ruleOf = (issue: Issue, table: string): Words | null => {
    if (issue.code !== 'row-check-failed') return null;
    const checks = compiled.sections.find(({ pointer }) => pointer === table)?.repeats?.checks ?? [];
    const texts = checks.find(({ id }) => id === issue.expected)?.texts;
    const rule = texts === undefined ? null : wordsOf(texts, 'title');
    return rule === null ? null : { text: words.errorRowRule({ rule: rule.text }), language: null };
  };
  for (const name of typedNames(typed)) {
    const issue = find(name)?.spot.complain(typed) ?? null;
    if (issue !== null) place(issue);
  }
  const late: Issue[] = [];
  for (const issue of issues)
    if (issue.code === 'answer-required' && sections.has(issue.path)) late.push(issue);
    else place(issue);
  // A section that is not there lacks what is asked for in it; only where nothing is, the section itself is lacking.
  for (const issue of late) if (!placed.some(({ question }) => question.startsWith(`${issue.path}/`))) place(issue);
  return firstOfEach(placed.sort((left, right) => compare(left.rank, right.rank)));
};

/** Names of answers; boxes of a date stand for their date. */
const typedNames = (typed: Typed): ReadonlySet<string> =>
  new Set(Object.keys(typed).map((name) => name.replace(/-(day|month|year)$/, '')));

const hiddenIn = (pages: readonly PagePlan[], sheet: AnswerSheet) => {
  const hidden = new Set<string>();
  for (const { section, questions, table } of pages) {
    if (table !== null && sheet.sections[section]?.isHidden === true) hidden.add(table.name);
    for (const { item, name } of questions) if (sheet.items[item]?.state === 'hidden') hidden.add(name);
  }
  return ({ page, question, steps: [row, column] }: Found): boolean => {
    if (hidden.has(question)) return true;
    const plan = pages[page];
    if (plan?.table?.name !== question || column === undefined) return false;
    const rows = sheet.rows[plan.section] ?? [];
    // Rows that are no objects are left out of a sheet: only then does a row stand elsewhere than its number says.
    const there = rows[Number(row)];
    const found = there?.index === Number(row) ? there : rows.find(({ index }) => index === Number(row));
    return found?.answers[column]?.state === 'hidden';
  };
};

const compare = (left: readonly number[], right: readonly number[]): number => {
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

const firstOfEach = (placed: readonly Ranked[]): readonly Placed[] => {
  const seen = new Set<string>();
  return placed.filter(({ name, isWarning }) => {
    const key = `${isWarning} ${name}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

const notYet = new Set(['answer-required', 'answer-incomplete']);
const minimal = new Set(['answer-wrong-length', 'answer-wrong-count', 'answer-out-of-range']);

/** A final set is asked for all that a draft is, and besides for what is not there, not long or not large enough yet. */
const isWrongNow = ({ code, expected }: Issue): boolean =>
  !notYet.has(code) && !(minimal.has(code) && expected.startsWith('>'));
