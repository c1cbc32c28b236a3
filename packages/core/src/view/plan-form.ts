import type { CompiledInstrument } from '../compiled.js';
import { ownObject, ownTexts, step } from '../json.js';
import type { Words } from './field.js';
import type { FormPlan, PagePlan, PlanOptions } from './form-plan.js';
import { questionOf } from './plan-question.js';
import { tableOf } from './plan-table.js';
import { type Planning, parentOf, schemaAt, titleOf } from './planning.js';
import { shapes } from './shape.js';
import { isSameLanguage, plainly, wordsIn } from './words-of.js';

/** Plans every page of a form, once for all answers. */
export const planForm = (compiled: CompiledInstrument, { words, layout, languages }: PlanOptions): FormPlan => {
  const preferred = [...(languages ?? []), words.language, ...compiled.languages];
  const wordsOf = wordsIn(words.language, preferred);
  const root = compiled.schema.final;
  const language = compiled.languages[0] ?? 'en';
  const shapeOf = shapes({ root, language, wordsOf, yes: words.yes, no: words.no });
  const inItsOwn = (text: string): Words => ({
    text,
    language: isSameLanguage(language, words.language) ? null : language,
  });
  const planning: Planning = { compiled, words, wordsOf, shapeOf, language, inItsOwn };
  const sections = inOrder(planning).map((page, task) => ({ ...page, task }));
  const declarations = sections.flatMap(({ questions }) => questions.filter(({ declares }) => declares !== null));
  const pages = layout === 'question' ? sections.flatMap(oneQuestionEach) : sections;
  const kept = requiredSections(compiled);
  return { compiled, words, wordsOf, sections, pages, declarations, outerOf: outerOf(compiled), kept };
};

/** As the properties of the root stand; questions of the root that follow each other share a page. */
const inOrder = (planning: Planning): readonly PagePlan[] => {
  const { compiled } = planning;
  const pages: PagePlan[] = [];
  let loose: number[] = [];
  const flush = () => {
    if (loose.length > 0) pages.push(loosePage(planning, loose));
    loose = [];
  };
  const itemAt = new Map(compiled.items.map(({ pointer }, index) => [pointer, index]));
  for (const key of Object.keys(ownObject(compiled.schema.final, 'properties'))) {
    const pointer = step('', key);
    const item = itemAt.get(pointer);
    if (item !== undefined) loose.push(item);
    else {
      flush();
      const section = compiled.sections.findIndex((each) => each.pointer === pointer);
      if (section > 0) pages.push(...sectionPages(planning, section));
    }
  }
  flush();
  return pages;
};

const loosePage = (planning: Planning, items: readonly number[]): PagePlan => {
  const questions = items.map((item) => questionOf(planning, item));
  const [first] = questions;
  const title = questions.length === 1 ? first?.field.label : planning.wordsOf(planning.compiled.texts, 'title');
  return {
    key: first?.fixed.key ?? '',
    title: title ?? plainly(planning.compiled.id),
    caption: null,
    guidance: null,
    respondents: null,
    section: 0,
    task: 0,
    questions,
    table: null,
  };
};

/** The section's own questions, then the sections within it. */
const sectionPages = (planning: Planning, section: number): readonly PagePlan[] => {
  const { compiled, wordsOf } = planning;
  const given = compiled.sections[section];
  if (given === undefined) return [];
  const questions = given.repeats === null ? itemsOf(compiled, section).map((item) => questionOf(planning, item)) : [];
  const inner = compiled.sections.flatMap(({ parent }, index) =>
    parent === section ? sectionPages(planning, index) : [],
  );
  const outer = given.parent === null || given.parent === 0 ? undefined : compiled.sections[given.parent];
  const page: PagePlan = {
    key: given.pointer.slice(1),
    title: titleOf(given, wordsOf),
    caption: outer === undefined ? null : titleOf(outer, wordsOf),
    guidance: wordsOf(given.texts, 'guidance') ?? wordsOf(given.texts, 'description'),
    respondents: wordsOf(given.texts, 'respondents'),
    section,
    task: 0,
    questions,
    table: given.repeats === null ? null : tableOf(planning, section, given),
  };
  return page.table === null && questions.length === 0 ? inner : [page, ...inner];
};

const itemsOf = ({ items }: CompiledInstrument, section: number): readonly number[] =>
  items.flatMap((item, index) => (item.section === section && item.rowsOf === null ? [index] : []));

const oneQuestionEach = (page: PagePlan): readonly PagePlan[] =>
  page.table !== null
    ? [page]
    : page.questions.map((question) => ({
        ...page,
        key: question.name.slice(1),
        title: question.field.label,
        caption: page.section === 0 ? null : page.title,
        questions: [question],
      }));

const requiredSections = ({ sections, schema }: CompiledInstrument): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ key, pointer }) =>
      pointer !== '' && ownTexts(schemaAt(schema.final, parentOf(pointer)), 'required').includes(key) ? [pointer] : [],
    ),
  );

const outerOf = ({ sections }: CompiledInstrument): FormPlan['outerOf'] => {
  const outer = new Set(sections.flatMap(({ parent }) => (parent === null || parent === 0 ? [] : [parent])));
  const top = (section: number): number => {
    const parent = sections[section]?.parent ?? 0;
    return parent === 0 ? section : top(parent);
  };
  return (section) => (outer.has(top(section)) ? top(section) : 0);
};
