import { scaledValues } from '../compile/build-scores.js';
import { scaleOf } from '../compile/scale.js';
import { inputsOf, itemWeight, scoreWeight } from '../compile/score-inputs.js';
import type { Survey, SurveyedScore } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import type { Law } from './law.js';

/**
 * Weights, values and edges become integers; their products and sums must stay below 2^53, where every integer is itself.
 * So a score does not depend on the order of its inputs, on threads or on the engine.
 */
export const arithmeticIsExact: Law = (survey) =>
  survey.scores.flatMap((score): readonly Issue[] => {
    const largest = largestSum(survey, score);
    if (largest <= Number.MAX_SAFE_INTEGER) return [];
    return [
      {
        code: 'arithmetic-not-exact',
        path: score.path,
        expected: '<= 2^53 - 1 after scaling to integers',
        found: largest.toExponential(2),
      },
    ];
  });

const largestSum = (survey: Survey, score: SurveyedScore): number => {
  const inputs = inputsOf(survey, score);
  const weights = weightsOf(survey, inputs);
  const of = inputs?.kind === 'items' ? inputs : ({ kind: 'scores', scores: [] } as const);
  const values = scaledValues({ survey }, score.node, of);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return largest * scaleOf(values) * (total === 0 ? 1 : total) * scaleOf(weights);
};

const weightsOf = (survey: Survey, inputs: ReturnType<typeof inputsOf>): readonly number[] => {
  if (inputs?.kind === 'items') return inputs.items.flatMap((index) => weightOf(survey, index));
  if (inputs?.kind === 'scores')
    return inputs.scores.flatMap((id) => survey.scoreById.get(id) ?? []).map((one) => scoreWeight(survey, one));
  return [];
};

const weightOf = (survey: Survey, index: number): readonly number[] => {
  const item = survey.items[index];
  return item === undefined ? [] : [itemWeight(item)];
};
