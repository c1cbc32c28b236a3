import type { Element, Environment, Reading, ScoreName } from '../jlp/compile-environment.js';
import type { ValueType } from '../jlp/compile-types.js';
import { ownArray, ownNumber, ownObject, ownText } from '../json.js';
import type { AnswerShape } from './answer-shape.js';
import type { Survey, SurveyedScore } from './survey.js';

/** The names that an instrument's conditions may use. @param scoreIds in the order that gives each its index */
export const environmentOf = (survey: Survey, scoreIds: readonly string[]): Environment => ({
  paths: new Map(
    survey.items.flatMap((item, index) => (item.rowsOf === null ? readings(item.name, item.shape, index) : [])),
  ),
  items: new Map([...survey.itemByKey].filter(([, index]) => survey.items[index]?.rowsOf === null)),
  scores: new Map(
    scoreIds.flatMap((id, index) => {
      const score = survey.scoreById.get(id);
      return score === undefined ? [] : [[id, scoreName(survey, score, index)] as const];
    }),
  ),
  tables: new Map(
    survey.sections.flatMap((section, index) =>
      section.isTable ? [[section.key, { section: index, columns: columnsOf(section.columns) }] as const] : [],
    ),
  ),
  evidence: evidenceOf(survey),
});

const readings = (name: string, shape: AnswerShape, item: number): readonly (readonly [string, Reading])[] => [
  [name, { item, type: typeOf(shape) }],
  ...(shape.composite === null && shape.kind !== 'object'
    ? []
    : [...shape.parts].map(([part, of]) => [`${name}.${part}`, { item, part, type: typeOf(of) }] as const)),
];

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
  const properties = survey.items.flatMap(({ shape }) => {
    const evidence = shape.composite?.evidence;
    return evidence === null || evidence === undefined ? [] : [...(shape.parts.get(evidence)?.parts ?? [])];
  });
  return columnsOf(new Map(properties.map(([name, shape]) => [name, { shape }])));
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
