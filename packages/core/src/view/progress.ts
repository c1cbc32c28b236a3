import type { Words } from './field.js';
import type { Reading } from './form-draft.js';
import type { FormPlan, PagePlan } from './form-plan.js';
import type { ProgressView, TaskGroupView, TaskStatus, TaskView } from './form-view.js';
import type { FormWords } from './generated/form-words.js';

interface Count {
  readonly answered: number;
  readonly asked: number;
}

/** Questions shown, and rows of a table one by one; a row counts as answered once nothing stands against it. */
const countOf = ({ questions, table, section }: PagePlan, { sheet, placed }: Reading): Count => {
  if (table !== null) {
    const rows = sheet.rows[section] ?? [];
    const against = new Set(
      placed
        .filter(({ question, isWarning }) => question === table.name && !isWarning)
        .map(({ name }) => rowOf(name, table.name)),
    );
    const lacking = rows.filter(({ index }) => against.has(String(index)));
    return { asked: rows.length, answered: rows.length - lacking.length };
  }
  let asked = 0;
  let answered = 0;
  for (const { item } of questions) {
    const state = sheet.items[item]?.state ?? 'unanswered';
    if (state !== 'hidden') asked += 1;
    if (state !== 'hidden' && state !== 'unanswered') answered += 1;
  }
  return { asked, answered };
};

/** `2` of `/staff/2/role`. */
const rowOf = (name: string, table: string): string => name.slice(table.length + 1).split('/')[0] ?? '';

export const progressOf = (plan: FormPlan, reading: Reading): ProgressView => {
  const counts = plan.sections
    .filter(({ section }) => reading.sheet.sections[section]?.isHidden !== true)
    .map((page) => countOf(page, reading));
  const answered = counts.reduce((sum, count) => sum + count.answered, 0);
  const asked = counts.reduce((sum, count) => sum + count.asked, 0);
  return { answered, asked, text: { text: plan.words.progress({ answered, asked }), language: null } };
};

/** One line for each section, also where no question of it is shown now; in groups only where sections lie within sections. */
export const tasksOf = (
  plan: FormPlan,
  reading: Reading,
  shown: readonly { readonly page: PagePlan; readonly index: number }[],
): readonly TaskGroupView[] => {
  const { compiled, wordsOf } = plan;
  const whole = wordsOf(compiled.texts, 'title') ?? { text: compiled.id, language: null };
  const pagesIn = new Map<number, { readonly page: PagePlan; readonly index: number }[]>();
  for (const each of shown) pagesIn.set(each.page.task, [...(pagesIn.get(each.page.task) ?? []), each]);
  const groups: { readonly title: Words; readonly tasks: TaskView[]; readonly outer: number }[] = [];
  for (const section of plan.sections) {
    if (reading.sheet.sections[section.section]?.isHidden === true) continue;
    const pages = pagesIn.get(section.task) ?? [];
    const indexes = new Set(pages.map(({ index }) => index));
    const outer = plan.outerOf(section.section);
    const title = outer === 0 ? whole : (wordsOf(compiled.sections[outer]?.texts ?? {}, 'title') ?? whole);
    const task = taskOf(plan, section, pages[0]?.page.key ?? section.key, indexes, reading);
    const last = groups.at(-1);
    if (last?.outer === outer) last.tasks.push(task);
    else groups.push({ title, tasks: [task], outer });
  }
  return groups.map(({ title, tasks }) => ({ title, tasks }));
};

const taskOf = (
  { words, compiled }: FormPlan,
  section: PagePlan,
  page: string,
  indexes: ReadonlySet<number>,
  reading: Reading,
): TaskView => {
  const count = countOf(section, reading);
  const here = reading.placed.filter((each) => indexes.has(each.page) && !each.isWarning);
  const status = statusOf(count, {
    isTable: section.table !== null,
    needsAny: section.questions.some(({ item }) => compiled.items[item]?.required !== 'no'),
    isWrong: here.some(({ isWrong }) => isWrong),
    isLacking: here.length > 0,
  });
  return {
    page,
    title: section.title,
    hint: section.respondents,
    status,
    statusText: { text: statusWords(status, words), language: null },
    ...count,
  };
};

/** Completed: nothing is lacking, and all is answered or else all that is needed, where anything is. */
const statusOf = (
  { answered, asked }: Count,
  {
    isTable,
    needsAny,
    isWrong,
    isLacking,
  }: Readonly<Record<'isTable' | 'needsAny' | 'isWrong' | 'isLacking', boolean>>,
): TaskStatus => {
  if (isWrong) return 'has-errors';
  if (asked === 0) return isTable ? 'not-started' : 'nothing-to-do';
  if (answered === 0) return isTable ? 'in-progress' : 'not-started';
  if (isLacking) return 'in-progress';
  return answered === asked || needsAny ? 'completed' : 'in-progress';
};

const statusWords = (status: TaskStatus, words: FormWords): string =>
  ({
    'not-started': words.statusNotStarted,
    'in-progress': words.statusInProgress,
    completed: words.statusCompleted,
    'has-errors': words.statusHasErrors,
    'nothing-to-do': words.statusNothingToDo,
  })[status];
