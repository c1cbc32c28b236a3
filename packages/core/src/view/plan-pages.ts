import { resolved } from '../answers/closed-subset.js';
import type { CompiledInstrument, CompiledItem, CompiledSection, JsonSchema, Texts } from '../compiled.js';
import { isObject, ownNumber, ownObject, ownTexts, step, stepsOf } from '../json.js';
import type { QuestionView, Words } from './field.js';
import { type Asking, bind, isTabular, plainlyAsked } from './fields/bind.js';
import { type Field, idOf, type Place } from './fields/field-of.js';
import { list } from './fields/list.js';
import { rounded, withUnit } from './fields/number.js';
import type { FormWords } from './generated/form-words.js';
import { type Shape, type ShapeOf, shapes } from './shape.js';
import { namedAfterKey, plainly, type WordsOf, wordsIn } from './words-of.js';

/** A question, as far as it does not depend on answers. */
export interface QuestionPlan {
  readonly item: number;
  readonly name: string;
  readonly field: Field;
  readonly fixed: Pick<QuestionView, 'key' | 'code' | 'id' | 'name' | 'guidance' | 'duty' | 'evidence' | 'critical'>;
  /** Index of the score that it declares. */
  readonly declares: number | null;
}

/** A page, as far as it does not depend on answers. */
export interface PagePlan {
  readonly key: string;
  readonly title: Words;
  readonly caption: Words | null;
  readonly guidance: Words | null;
  readonly respondents: Words | null;
  readonly section: number;
  /** Index of the section that it belongs to in the task list. */
  readonly task: number;
  readonly questions: readonly QuestionPlan[];
  /** Of a repeating section: its rows. */
  readonly table: Field | null;
}

export interface FormPlan {
  readonly compiled: CompiledInstrument;
  readonly words: FormWords;
  readonly wordsOf: WordsOf;
  /** One for each section that asks anything, in document order. */
  readonly sections: readonly PagePlan[];
  readonly pages: readonly PagePlan[];
  /** Questions that declare a judgement. */
  readonly declarations: readonly QuestionPlan[];
  /** The outermost section around one that lies within others or has others in it; 0 for one that stands alone. */
  readonly outerOf: (section: number) => number;
  /** Sections that must be there, by pointer, even with nothing in them. */
  readonly kept: ReadonlySet<string>;
}

export interface PlanOptions {
  readonly words: FormWords;
  /** A page for each section, or for each question. */
  readonly layout?: 'section' | 'question';
  /** Languages of the instrument that its words are taken from, best first. Default: that of `words`, then its own. */
  readonly languages?: readonly string[];
}

/** Plans every page of a form, once for all answers. */
export const planForm = (compiled: CompiledInstrument, { words, layout, languages }: PlanOptions): FormPlan => {
  const preferred = [...(languages ?? []), words.language, ...compiled.languages];
  const wordsOf = wordsIn(words.language, preferred);
  const root = compiled.schema.final;
  const language = compiled.languages[0] ?? 'en';
  const shapeOf = shapes({ root, language, wordsOf, yes: words.yes, no: words.no });
  const inItsOwn = (text: string): Words => ({ text, language: language === words.language ? null : language });
  const planning: Planning = { compiled, words, wordsOf, shapeOf, language, inItsOwn };
  const sections = inOrder(planning).map((page, task) => ({ ...page, task }));
  const declarations = sections.flatMap(({ questions }) => questions.filter(({ declares }) => declares !== null));
  const pages = layout === 'question' ? sections.flatMap(oneQuestionEach) : sections;
  const kept = requiredSections(compiled);
  return { compiled, words, wordsOf, sections, pages, declarations, outerOf: outerOf(compiled), kept };
};

interface Planning {
  readonly compiled: CompiledInstrument;
  readonly words: FormWords;
  readonly wordsOf: WordsOf;
  readonly shapeOf: ShapeOf;
  readonly language: string;
  /** Words that the instrument has in its own language only. */
  readonly inItsOwn: (text: string) => Words;
}

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

const titleOf = ({ key, texts }: { readonly key: string; readonly texts: Texts }, wordsOf: WordsOf): Words =>
  wordsOf(texts, 'title') ?? namedAfterKey(key);

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

const askingOf = (item: CompiledItem, { wordsOf, inItsOwn }: Planning): Asking => ({
  control: item.control ?? null,
  unit: item.unit === null ? null : inItsOwn(item.unit),
  levelOf: (code) => wordsOf(item.texts, `levels/${code}`),
  allows: (missing) => item.missing.some((state) => state === missing),
  isDeclaration: item.declares !== null,
});

const questionOf = (planning: Planning, index: number): QuestionPlan => {
  const { compiled, words, wordsOf, shapeOf, inItsOwn } = planning;
  const item = compiled.items[index];
  if (item === undefined) throw new TypeError(`The compiled instrument has no item ${index}.`);
  const shape = shapeOf(item.schema, item.key);
  const description = wordsOf(item.texts, 'description');
  const place: Place = {
    name: item.pointer,
    label: titleOf(item, wordsOf),
    hints: description === null ? [] : [description],
    needed: item.required === 'no' ? 'no' : 'to-finish',
    words,
    within: item.code === item.key ? null : item.code,
  };
  return {
    item: index,
    name: item.pointer,
    field: bind(shape, place, askingOf(item, planning)),
    declares: item.declares,
    fixed: {
      key: item.key,
      code: item.code,
      id: `${idOf(item.pointer)}-question`,
      name: item.pointer,
      guidance: wordsOf(item.texts, 'guidance'),
      duty: item.duty === null ? null : inItsOwn(item.duty),
      evidence: item.evidence.map((said, at) => wordsOf(item.texts, `evidence/${at}`) ?? inItsOwn(said)),
      critical: item.critical,
    },
  };
};

const tableOf = (planning: Planning, section: number, given: CompiledSection): Field => {
  const { compiled, words, wordsOf, shapeOf, language, inItsOwn } = planning;
  const { final } = compiled.schema;
  const rows = schemaAt(final, given.pointer);
  const row = resolved(ownObject(rows, 'items'), final);
  const required = new Set([...ownTexts(row, 'required'), ...(given.repeats?.key ?? [])]);
  const itemByKey = new Map(
    compiled.items.flatMap((item) => (item.rowsOf === section ? [[item.key, item] as const] : [])),
  );
  const columns = Object.entries(ownObject(row, 'properties')).flatMap(([key, schema]): readonly Column[] => {
    const item = itemByKey.get(key);
    if (!isObject(schema)) return [];
    const shape = shapeOf(item?.schema ?? schema, key);
    const label = item === undefined ? shape.label : titleOf(item, wordsOf);
    const said =
      item === undefined ? shape.hints : ['description', 'guidance'].map((name) => wordsOf(item.texts, name));
    const hints = said.filter((hint) => hint !== null);
    const needed = required.has(key) || (item !== undefined && item.required !== 'no') ? 'to-finish' : 'no';
    const asking = item === undefined ? plainlyAsked : askingOf(item, planning);
    return [{ key, shape, place: { label, hints, needed, words, within: null }, asking, isSteady: item?.when == null }];
  });
  const isTable =
    columns.every(({ isSteady, asking }) => isSteady && asking.control !== 'radios') && isTabular(columns);
  const bindColumn = (pointer: string, within: string, { key, shape, place, asking }: Column) => ({
    key,
    field: bind(
      shape,
      { ...place, name: step(pointer, key), within },
      isTable ? { ...asking, control: 'select' } : asking,
    ),
  });
  const isListed = ownTexts(schemaAt(final, parentOf(given.pointer)), 'required').includes(given.key);
  return list({
    name: given.pointer,
    label: titleOf(given, wordsOf),
    hints: [],
    needed: isListed || (ownNumber(rows, 'minItems') ?? 0) > 0 ? 'to-finish' : 'no',
    words,
    noun: wordsOf(given.texts, 'repeats') ?? { text: given.repeats?.noun ?? '', language },
    layout: isTable ? 'table' : 'cards',
    most: ownNumber(rows, 'maxItems') ?? null,
    isSingle: false,
    isTable: true,
    key: given.repeats?.key ?? [],
    within: null,
    order: columns.map(({ key }) => key),
    entryOf: (pointer, within) => columns.map((column) => bindColumn(pointer, within, column)),
    derived: (given.repeats?.derived ?? []).map(({ property, unit, places, texts }) => ({
      name: property,
      label: wordsOf(texts, 'title') ?? namedAfterKey(property),
      say: (value) => withUnit(rounded(value, places, words), unit === null ? null : inItsOwn(unit)),
    })),
  });
};

interface Column {
  readonly key: string;
  readonly shape: Shape;
  readonly place: Omit<Place, 'name'>;
  readonly asking: Asking;
  /** Asked for in every row. */
  readonly isSteady: boolean;
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

const schemaAt = (root: JsonSchema, pointer: string): JsonSchema =>
  stepsOf(pointer).reduce<JsonSchema>(
    (node, key) => resolved(ownObject(ownObject(node, 'properties'), key), root),
    resolved(root, root),
  );

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
