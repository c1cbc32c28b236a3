import { own, ownArray, ownNumber, ownObject, ownText } from '../json.js';
import { bandsNamed, inputsOf, itemWeight, scoreWeight } from './score-inputs.js';
import type { Survey, SurveyedScore } from './survey.js';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * What a score can come to when all that it is made of is answered; `null` where that cannot be told beforehand: rows, open
 * numbers, a formula that does not say.
 */
const scoreRange = (survey: Survey, score: SurveyedScore, depth = 0): Range | null => {
  const said = rangeSaid(score.node);
  if (said !== null) return said;
  const method = ownText(score.node, 'method');
  switch (method) {
    case 'proportion':
      return { min: 0, max: 1 };
    case 'percent-of-maximum':
      return { min: 0, max: 100 };
    case 'decision':
      return extent(bandsNamed(survey, ownText(score.node, 'bands')).flatMap((band) => ownNumber(band, 'value') ?? []));
    case 'lookup':
      return extent(
        ownArray(ownObject(score.node, 'lookup'), 'points').flatMap((point) => ownNumber(point, 'value') ?? []),
      );
    case 'formula':
    case undefined:
      return null;
    default:
      return ofInputs(survey, score, method, depth);
  }
};

const rangeSaid = (node: unknown): Range | null => {
  const range = own(node, 'range');
  const [min, max] = [ownNumber(range, 'min'), ownNumber(range, 'max')];
  return min === undefined || max === undefined ? null : { min, max };
};

const extent = (values: readonly number[]): Range | null =>
  values.length === 0
    ? null
    : {
        min: values.reduce((a, b) => Math.min(a, b)),
        max: values.reduce((a, b) => Math.max(a, b)),
      };

function ofInputs(survey: Survey, score: SurveyedScore, method: string, depth: number): Range | null {
  const ranges = inputRanges(survey, score, depth);
  const known = ranges.flatMap((each) => (each.range === null ? [] : [{ ...each.range, weight: each.weight }]));
  if (known.length === 0 || known.length < ranges.length) return null;
  if (method === 'count') return { min: 0, max: known.length };
  if (method !== 'sum') return extent(known.flatMap(({ min, max }) => [min, max]));
  return {
    min: known.reduce((sum, { min, weight }) => sum + weight * min, 0),
    max: known.reduce((sum, { max, weight }) => sum + weight * max, 0),
  };
}

interface InputRange {
  readonly range: Range | null;
  readonly weight: number;
}

/** More levels than any published instrument has; a circle is reported by its own law. */
const maxDepth = 16;

/** Of each input, in the order of `of`; none for rows. */
export const inputRanges = (survey: Survey, score: SurveyedScore, depth = 0): readonly InputRange[] => {
  const inputs = inputsOf(survey, score);
  switch (inputs?.kind) {
    case 'items':
      return inputs.items.map((index) => {
        const item = survey.items[index];
        return { range: item?.shape.range ?? null, weight: item === undefined ? 1 : itemWeight(item) };
      });
    case 'scores':
      return inputs.scores.map((id) => {
        const of = survey.scoreById.get(id);
        if (of === undefined || depth >= maxDepth) return { range: null, weight: 1 };
        return { range: scoreRange(survey, of, depth + 1), weight: scoreWeight(survey, of) };
      });
    case 'rows':
    case undefined:
      return [];
  }
};
