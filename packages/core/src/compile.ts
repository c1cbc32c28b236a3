import { maxInstrumentNodes, shapeIssues } from './check/shape.js';
import { checkSurvey } from './check.js';
import { answerSchemas } from './compile/answer-schemas.js';
import { buildItems, buildSections } from './compile/build-items.js';
import { buildBandSets, buildFlags, buildScores, buildThemeScores } from './compile/build-scores.js';
import { type Survey, surveyOf } from './compile/survey.js';
import { textsOf } from './compile/texts.js';
import type { CompiledInstrument } from './compiled.js';
import type { Documents } from './documents.js';
import type { Outcome } from './issue.js';
import { ownText } from './json.js';

export interface CompileOptions {
  /** Whatever the instrument refers to: common document, theme taxonomy, indicator catalogue. */
  readonly documents: Documents;
}

/**
 * Compiles an instrument, split or bundled, to plain data: every reference resolved, every condition typed, scores in the
 * order they must be worked out. What comes out serialises to JSON and back without loss.
 *
 * @returns every mistake at once, as `check` does, when there is one.
 */
export const compile = (instrument: unknown, { documents }: CompileOptions): Outcome<CompiledInstrument> => {
  const shape = shapeIssues(instrument, maxInstrumentNodes);
  if (shape.length > 0) return { ok: false, issues: shape };
  const survey = surveyOf(instrument, documents);
  const issues = checkSurvey(instrument, survey);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: build(survey) };
};

const build = (survey: Survey): CompiledInstrument => {
  const scoreIds = survey.scoreIds();
  const expressions = survey.expressions();
  const language = survey.languages[0] ?? 'en';
  const building = { survey, expressions, scoreIds, language };
  return {
    format: 1,
    address: survey.address,
    id: ownText(survey.annotation, 'id') ?? '',
    version: ownText(survey.annotation, 'version') ?? '',
    edition: ownText(survey.annotation, 'edition') ?? '',
    languages: survey.languages,
    texts: textsOf(language, survey.bundled, survey.annotation),
    sections: buildSections(survey, expressions),
    items: buildItems(survey, expressions, scoreIds),
    bandSets: buildBandSets(building),
    scores: buildScores(building),
    themeScores: buildThemeScores(building),
    flags: buildFlags(building),
    schema: answerSchemas(survey.bundled),
  };
};
