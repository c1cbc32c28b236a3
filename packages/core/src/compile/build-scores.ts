import type {
  CompiledBandSet,
  CompiledCap,
  CompiledFlag,
  CompiledScore,
  LookupTable,
  MissingPolicy,
  ScoreInputs,
  ScoringMethod,
} from '../compiled.js';
import { isObject, type JsonObject, own, ownArray, ownNumber, ownObject, ownText, ownTexts, step } from '../json.js';
import type { CompiledExpressions } from './expressions.js';
import { scaleOf } from './scale.js';
import { bandsNamed, inputsOf, itemWeight, scoredThemes, scoredWith, scoreWeight } from './score-inputs.js';
import { inputRanges } from './score-range.js';
import type { Survey } from './survey.js';
import { textsOf } from './texts.js';

/** What building needs besides the survey; every law held. */
export interface Building {
  readonly survey: Survey;
  readonly expressions: CompiledExpressions;
  /** In order of evaluation. */
  readonly scoreIds: readonly string[];
  readonly language: string;
}

export const buildBandSets = ({ survey, expressions, language }: Building): readonly CompiledBandSet[] =>
  Object.keys(ownObject(survey.annotation, 'bands')).map((id) => ({
    id,
    bands: bandsNamed(survey, id)
      .filter(isObject)
      .map((band, at) => ({
        band: ownText(band, 'band') ?? '',
        value: ownNumber(band, 'value') ?? 0,
        from: ownNumber(band, 'from') ?? null,
        if: expressions.at.get(`${step('/x-instrument/bands', id)}/${at}/if`) ?? null,
        texts: textsOf(language, band),
      })),
  }));

export const buildScores = (building: Building): readonly CompiledScore[] =>
  building.scoreIds.flatMap((id) => {
    const score = building.survey.scoreById.get(id);
    if (score === undefined) return [];
    return [buildScore(building, id, score.node, score.path, scoreInputs(building, id))];
  });

/** One for every theme that a scored item carries; words are those of the taxonomy. */
export const buildThemeScores = (building: Building): readonly CompiledScore[] => {
  const { survey, language } = building;
  const node = own(survey.annotation, 'themeScores');
  if (!isObject(node)) return [];
  return scoredThemes(survey).map((theme) => {
    const inputs: ScoreInputs = { kind: 'items', items: scoredWith(survey, theme), from: 'theme' };
    const score = buildScore(building, theme, node, '/x-instrument/themeScores', inputs);
    return { ...score, texts: textsOf(language, survey.themes?.get(theme) ?? {}) };
  });
};

const scoreInputs = ({ survey, expressions, scoreIds }: Building, id: string): ScoreInputs => {
  const score = survey.scoreById.get(id);
  const inputs = score === undefined ? null : inputsOf(survey, score);
  switch (inputs?.kind) {
    case 'items':
      return { kind: 'items', items: inputs.items, from: inputs.from };
    case 'scores':
      return { kind: 'scores', scores: inputs.scores.map((input) => scoreIds.indexOf(input)) };
    case 'rows': {
      const value = expressions.at.get(`${score?.path}/of/value`) ?? { op: 'literal', value: 1 };
      return {
        kind: 'rows',
        section: inputs.section,
        value,
        where: expressions.at.get(`${score?.path}/of/where`) ?? null,
      };
    }
    case undefined:
      return { kind: 'scores', scores: [] };
  }
};

const buildScore = (building: Building, id: string, node: JsonObject, path: string, of: ScoreInputs): CompiledScore => {
  const { survey, language } = building;
  const bands = ownText(node, 'bands');
  const weights = weightsOf(building, of);
  return {
    id,
    of,
    method: (ownText(node, 'method') ?? 'mean') as ScoringMethod,
    weights,
    scale: { value: scaleOf(scaledValues(building, node, of)), weight: scaleOf(weights) },
    missing: (ownText(node, 'missing') ?? 'exclude') as MissingPolicy,
    minCoverage: ownNumber(node, 'minCoverage') ?? 0,
    minAnswered: ownNumber(node, 'minAnswered') ?? 0,
    places: ownNumber(node, 'places') ?? null,
    atLeast: ownNumber(node, 'atLeast') ?? null,
    ties: own(node, 'ties') === 'highest' ? 'highest' : 'lowest',
    floor: own(node, 'floor') === 'zero' ? 'zero' : 'minimum',
    lookup: lookupOf(node),
    formula: building.expressions.at.get(`${path}/formula`) ?? null,
    ranges: rangesOf(building, id, of),
    bands: bands === undefined ? null : Object.keys(ownObject(survey.annotation, 'bands')).indexOf(bands),
    caps: buildCaps(building, node),
    rules: ownArray(node, 'rules')
      .filter(isObject)
      .map((rule, at) => ({
        if: building.expressions.at.get(`${path}/rules/${at}/if`) ?? null,
        band: bandIndex(survey, bands, ownText(rule, 'band')),
        texts: textsOf(language, rule),
      })),
    weight: scoreWeight(survey, { node }),
    texts: textsOf(language, node),
  };
};

const lookupOf = (node: JsonObject): LookupTable | null => {
  const table = own(node, 'lookup');
  if (!isObject(table)) return null;
  const points = ownArray(table, 'points').map((point) => ({
    at: ownNumber(point, 'at') ?? 0,
    value: ownNumber(point, 'value') ?? 0,
  }));
  const between = own(table, 'between');
  return {
    points,
    between: between === 'linear' || between === 'step' ? between : 'none',
    beyond: own(table, 'beyond') === 'nearest' ? 'nearest' : 'none',
  };
};

const rangesOf = ({ survey }: Building, id: string, of: ScoreInputs): CompiledScore['ranges'] => {
  if (of.kind === 'items') return of.items.map((index) => survey.items[index]?.shape.range ?? null);
  const score = survey.scoreById.get(id);
  return score === undefined ? [] : inputRanges(survey, score).map(({ range }) => range);
};

const weightsOf = ({ survey, scoreIds }: Building, of: ScoreInputs): readonly number[] => {
  switch (of.kind) {
    case 'items':
      return of.items.map((index) => {
        const item = survey.items[index];
        return item === undefined ? 1 : itemWeight(item);
      });
    case 'scores':
      return of.scores.map((index) => {
        const score = survey.scoreById.get(scoreIds[index] ?? '');
        return score === undefined ? 1 : scoreWeight(survey, score);
      });
    case 'rows':
      return [];
  }
};

/** Every number of the document that the arithmetic of a score meets: values that its items can give, edges, `atLeast`. */
export const scaledValues = (
  { survey }: Pick<Building, 'survey'>,
  node: JsonObject,
  of: ScoreInputs,
): readonly number[] => [
  ...(of.kind === 'items' ? of.items.flatMap((index) => valuesOf(survey, index)) : []),
  ...bandsNamed(survey, ownText(node, 'bands')).flatMap((band) => ownNumber(band, 'from') ?? []),
  ...[ownNumber(node, 'atLeast') ?? 0],
];

const valuesOf = (survey: Survey, index: number): readonly number[] => {
  const shape = survey.items[index]?.shape;
  const range = shape?.range ?? null;
  return [
    ...(shape?.options.flatMap(({ value }) => value ?? []) ?? []),
    ...(range === null ? [] : [range.min, range.max]),
  ];
};

const buildCaps = ({ survey, expressions, language }: Building, node: JsonObject): readonly CompiledCap[] =>
  ownTexts(node, 'caps').flatMap((name) =>
    ownArray(ownObject(survey.annotation, 'caps'), name)
      .filter(isObject)
      .flatMap((cap, at): readonly CompiledCap[] => {
        const condition = expressions.at.get(`${step('/x-instrument/caps', name)}/${at}/if`);
        if (condition === undefined) return [];
        return [
          {
            id: `${name}/${at}`,
            each: own(cap, 'each') === 'input' ? 'input' : null,
            if: condition,
            to: bandIndex(survey, ownText(node, 'bands'), ownText(cap, 'to')),
            texts: textsOf(language, cap),
          },
        ];
      }),
  );

const bandIndex = (survey: Survey, set: string | undefined, band: string | undefined): number =>
  bandsNamed(survey, set).findIndex((one) => ownText(one, 'band') === band);

export const buildFlags = ({ survey, expressions, language }: Building): readonly CompiledFlag[] =>
  ownArray(survey.annotation, 'flags')
    .filter(isObject)
    .map((flag, at) => {
      const months = ownNumber(flag, 'months');
      const difference = ownNumber(flag, 'difference');
      return {
        id: ownText(flag, 'id') ?? '',
        kind: (ownText(flag, 'kind') ?? 'condition') as CompiledFlag['kind'],
        severity: (ownText(flag, 'severity') ?? 'info') as CompiledFlag['severity'],
        each: (ownText(flag, 'each') ?? null) as CompiledFlag['each'],
        if: expressions.at.get(`/x-instrument/flags/${at}/if`) ?? null,
        parameters: {
          ...(months === undefined ? {} : { months }),
          ...(difference === undefined ? {} : { difference }),
        },
        themes: ownTexts(flag, 'themes'),
        texts: textsOf(language, flag),
      };
    });
