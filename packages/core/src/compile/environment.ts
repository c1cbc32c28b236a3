import type { Element, Environment, Reading, ScoreName } from '../jlp/compile-environment.js';
import type { ValueType } from '../jlp/compile-types.js';
import { ownArray, ownNumber, ownObject, ownText } from '../json.js';
import type { AnswerShape } from './answer-shape.js';
import type { Survey, SurveyedScore } from './survey.js';

/** The names that an instrument's conditions may use. @param scoreIds in the order that gives each its index */
export const environmentOf = (survey: Survey, scoreIds: readonly string[]): Environment => ({
  paths: pathsOf(survey),
  items: new Map([...survey.itemByKey].filter(([, index]) => survey.items[index]?.rowsOf === null)),
  scores: scoreNames(survey, scoreIds),
  tables: new Map(
    survey.sections.flatMap((section, index) =>
      section.isTable ? [[section.key, { section: index, columns: columnsOf(section.columns) }] as const] : [],
    ),
  ),
  evidence: evidenceOf(survey),
});

/** In document order, as messages list them. */
const scoreNames = (survey: Survey, scoreIds: readonly string[]): ReadonlyMap<string, ScoreName> => {
  const indexById = new Map(scoreIds.map((id, index) => [id, index]));
  return new Map(
    survey.scores.flatMap((score) => {
      const index = indexById.get(score.id);
      return index === undefined ? [] : [[score.id, scoreName(survey, score, index)] as const];
    }),
  );
};

const pathsOf = ({ items }: Survey): ReadonlyMap<string, Reading> => {
  const paths = new Map<string, Reading>();
  const known = new Map<AnswerShape['parts'], readonly (readonly [string, ValueType])[]>();
  const typesOf = (parts: AnswerShape['parts']) => {
    const types = known.get(parts) ?? [...parts].map(([part, of]) => [part, typeOf(of)] as const);
    known.set(parts, types);
    return types;
  };
  for (const [item, { name, shape, rowsOf }] of items.entries()) {
    if (rowsOf !== null) continue;
    paths.set(name, { item, type: typeOf(shape) });
    if (shape.composite === null && shape.kind !== 'object') continue;
    for (const [part, type] of typesOf(shape.parts)) paths.set(`${name}.${part}`, { item, part, type });
  }
  return paths;
};

const scoreName = (survey: Survey, { node }: SurveyedScore, index: number): ScoreName => {
  const bands = ownText(node, 'bands');
  return {
    index,
    bands: bands === undefined ? null : bandValues(survey, bands),
    hasValue: ownText(node, 'method') !== 'decision',
  };
};

const bandValues = (survey: Survey, name: string): readonly number[] =>
  ownArray(ownObject(survey.annotation, 'bands'), name).flatMap((band) => ownNumber(band, 'value') ?? []);

type Columns = ReadonlyMap<string, { readonly shape: AnswerShape; readonly item?: number | null }>;

export const columnsOf = (columns: Columns): Element =>
  new Map(
    [...columns].map(([name, { shape, item }]) => [
      name,
      { type: typeOf(shape), ...(item === null || item === undefined ? {} : { column: item }) },
    ]),
  );

const evidenceOf = (survey: Survey): Element => {
  const properties = new Map<string, { readonly shape: AnswerShape }>();
  let before: AnswerShape['parts'] | undefined;
  for (const { shape } of survey.items) {
    const parts = shape.parts.get(shape.composite?.evidence ?? '')?.parts;
    // Most items share one definition, and with it its parts.
    if (parts === undefined || parts === before) continue;
    before = parts;
    for (const [name, part] of parts) properties.set(name, { shape: part });
  }
  return columnsOf(properties);
};

const typeOf = (shape: AnswerShape): ValueType => {
  switch (shape.kind) {
    case 'choice':
    case 'choices':
      // A missing state is no answer, so a comparison with its code could never hold.
      return {
        kind: shape.kind,
        codes: shape.options.filter(({ missing }) => missing === null).map(({ code }) => code),
      };
    case 'number':
    case 'integer':
      return { kind: 'number' };
    case 'text':
    case 'date':
    case 'boolean':
    case 'list':
    case 'object':
      return { kind: shape.kind };
    case null:
      return { kind: 'broken' };
  }
};
