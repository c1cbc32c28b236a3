import type { AnswerSheet } from '../answers/answer-sheet.js';
import { canonical } from '../answers/canonical.js';
import { saysSomething } from '../answers/read-item.js';
import { at } from '../json.js';
import { answersOf } from './answers-of.js';
import { declaredOf, differingIn } from './declared.js';
import type { QuestionView, Words } from './field.js';
import type { Drawing, RowsOf, Typed } from './fields/field-of.js';
import type { Reading, ViewOptions } from './form-draft.js';
import type { FormPlan, PagePlan, QuestionPlan } from './form-plan.js';
import type { ErrorView, FormView, PageView } from './form-view.js';
import { othersOf } from './others.js';
import type { Placed } from './placed.js';
import { progressOf, tasksOf } from './progress.js';

const nothingTyped: Typed = {};
const all = ['pages', 'answers', 'tasks'] as const;

export const viewForm = (plan: FormPlan, reading: Reading, options: ViewOptions): FormView => {
  const { compiled, words, wordsOf } = plan;
  const { sheet, placed } = reading;
  const needs = new Set(options.needs ?? all);
  const shown = plan.pages.flatMap((page, index) => (isShown(page, sheet) ? [{ page, index }] : []));
  const wanted = options.pages === undefined ? null : new Set(options.pages);
  const told = placed.filter(({ isWarning, isWrong }) => isTold(options.tell, isWarning, isWrong));
  const errors = errorsIn(plan, told);
  const drawing = drawingOf(plan, reading, told);
  const standing = needs.has('tasks') || needs.has('answers');
  return {
    instrument: {
      id: compiled.id,
      version: compiled.version,
      title: wordsOf(compiled.texts, 'title') ?? { text: compiled.id, language: null },
      purpose: wordsOf(compiled.texts, 'purpose') ?? wordsOf(compiled.texts, 'description'),
    },
    language: words.language,
    isReviewed: words.isReviewed,
    tasks: needs.has('tasks') ? tasksOf(plan, reading, shown) : [],
    progress: progressOf(plan, reading),
    pages: needs.has('pages')
      ? shown.flatMap(({ page, index }, place) =>
          wanted === null || wanted.has(page.key)
            ? [
                {
                  ...drawPage(plan, page, reading, drawing),
                  errors: errors.get(index) ?? [],
                  previous: shown[place - 1]?.page.key ?? null,
                  next: shown[place + 1]?.page.key ?? null,
                },
              ]
            : [],
        )
      : [],
    contents: shown.map(({ page: { key, title } }) => ({ key, title })),
    answers: needs.has('answers') ? answersOf(reading, shown, told) : [],
    unfinished: standing
      ? [
          ...errorsIn(
            plan,
            placed.filter(({ isWarning }) => !isWarning),
          ).values(),
        ].flat()
      : [],
  };
};

const isShown = ({ section, questions, table }: PagePlan, sheet: AnswerSheet): boolean => {
  if (table !== null) return sheet.sections[section]?.isHidden !== true;
  return questions.some(({ item }) => sheet.items[item]?.state !== 'hidden');
};

const isTold = (tell: ViewOptions['tell'], isWarning: boolean, isWrong: boolean): boolean =>
  tell !== 'nothing' && (isWarning || isWrong || tell === 'final');

/** By page, in the order of its fields. */
const errorsIn = ({ pages }: FormPlan, placed: readonly Placed[]): ReadonlyMap<number, readonly ErrorView[]> => {
  const byPage = new Map<number, ErrorView[]>();
  for (const { page, target, message, isWarning } of placed) {
    if (isWarning) continue;
    const errors = byPage.get(page) ?? [];
    errors.push({ target, page: pages[page]?.key ?? '', message });
    byPage.set(page, errors);
  }
  return byPage;
};

interface Drawings {
  readonly of: (question: string) => Drawing;
}

const drawingOf = (plan: FormPlan, reading: Reading, placed: readonly Placed[]): Drawings => {
  const { typed = nothingTyped, before } = reading.draft;
  const told = new Map<string, Words>();
  const warned = new Map<string, Words>();
  const stirred = new Set<string>();
  for (const { name, message, question, isWarning } of placed) {
    (isWarning ? warned : told).set(name, message);
    stirred.add(question);
  }
  const hasTyped = Object.keys(typed).length > 0;
  const full: Drawing = {
    isQuiet: false,
    told,
    warned,
    typed,
    differing: differingIn(plan, reading),
    rows: rowsIn(plan, reading.sheet),
  };
  const quiet: Drawing = { ...full, isQuiet: true };
  return { of: (question) => (before === undefined && !hasTyped && !stirred.has(question) ? quiet : full) };
};

const rowsIn = ({ compiled }: FormPlan, { rows }: AnswerSheet): RowsOf => {
  const byTable = new Map(
    compiled.sections.map(({ pointer, repeats }, index) => [repeats === null ? '' : pointer, index]),
  );
  return (list) => {
    const section = byTable.get(list);
    if (section === undefined || list === '') return null;
    const byIndex = new Map(rows[section]?.map((row) => [row.index, row]));
    return {
      isHidden: (row, column) => byIndex.get(row)?.answers[column]?.state === 'hidden',
      derived: (row) => byIndex.get(row)?.parts ?? {},
    };
  };
};

const drawPage = (
  plan: FormPlan,
  page: PagePlan,
  reading: Reading,
  drawings: Drawings,
): Omit<PageView, 'errors' | 'previous' | 'next'> => {
  const { key, title, caption, guidance, respondents, questions, table } = page;
  const { answers, before } = reading.draft;
  const head = { key, title, caption, guidance, respondents };
  if (table !== null) {
    const last = before === undefined ? undefined : at(before, table.name);
    const rows = table.draw(at(answers, table.name), drawings.of(table.name), last);
    if (rows.kind !== 'list') throw new TypeError('A table is drawn as a list.');
    return { ...head, content: { kind: 'rows', rows }, shown: [table.name] };
  }
  const seen = questions.filter(({ item }) => reading.sheet.items[item]?.state !== 'hidden');
  const drawn = seen.map((question) => drawQuestion(plan, question, reading, drawings));
  return { ...head, content: { kind: 'questions', questions: drawn }, shown: seen.map(({ name }) => name) };
};

const drawQuestion = (plan: FormPlan, question: QuestionPlan, reading: Reading, drawings: Drawings): QuestionView => {
  const { name, field, fixed } = question;
  const { answers, before, looked } = reading.draft;
  const found = at(answers, name);
  const last = before === undefined ? undefined : at(before, name);
  const stands = last !== undefined && saysSomething(last) && canonical(last) === canonical(found);
  return {
    ...fixed,
    field: field.draw(found, drawings.of(name), last),
    isAnswered: reading.sheet.items[question.item]?.state !== 'unanswered',
    declared: declaredOf(plan, question, reading),
    others: othersOf(plan, question, reading.draft.views ?? []),
    carried: stands
      ? { label: { text: plan.words.hasChanged, language: null }, stillHolds: looked?.includes(name) === true || null }
      : null,
  };
};
