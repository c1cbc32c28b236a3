import { bandsNamed, inputsOf, itemWeight } from '../compile/score-inputs.js';
import type { Survey, SurveyedScore } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import { own, ownNumber, ownText } from '../json.js';
import type { Law } from './law.js';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** An edge that the inputs can never reach, or can never miss, makes a band that nobody gets. */
export const bandsAreReachable: Law = (survey) =>
  survey.scores.flatMap((score) => {
    const range = rangeOf(survey, score);
    const name = ownText(score.node, 'bands');
    if (range === null || name === undefined) return [];
    const bands = bandsNamed(survey, name);
    return bands.flatMap((band, at): readonly Issue[] => {
      const from = ownNumber(band, 'from');
      if (from === undefined) return [];
      const expected = `> ${range.min} and <= ${range.max}`;
      if (from > range.max) return [unreachable(score, expected, `${ownText(band, 'band')} from ${from}`)];
      const leavesNothing = from <= range.min && own(band, 'if') === undefined && at < bands.length - 1;
      return leavesNothing ? [unreachable(score, expected, `${ownText(bands[at + 1], 'band')} below ${from}`)] : [];
    });
  });

const unreachable = ({ path }: SurveyedScore, expected: string, found: string): Issue => ({
  code: 'band-unreachable',
  path: `${path}/bands`,
  expected,
  found,
});

/** What a score of items can come to; `null` where that cannot be told. */
const rangeOf = (survey: Survey, score: SurveyedScore): Range | null => {
  const inputs = inputsOf(survey, score);
  if (inputs?.kind !== 'items' || inputs.items.length === 0) return null;
  const items = inputs.items.flatMap((index) => survey.items[index] ?? []);
  const ranges = items.flatMap((item) =>
    item.shape.range === null ? [] : [{ ...item.shape.range, weight: itemWeight(item) }],
  );
  if (ranges.length < items.length) return null;
  const min = ranges.reduce((least, range) => Math.min(least, range.min), Number.POSITIVE_INFINITY);
  const max = ranges.reduce((most, range) => Math.max(most, range.max), Number.NEGATIVE_INFINITY);
  switch (ownText(score.node, 'method')) {
    case 'mean':
    case 'median':
    case 'mode':
    case 'min':
    case 'max':
      return { min, max };
    case 'proportion':
      return { min: 0, max: 1 };
    case 'count':
      return { min: 0, max: ranges.length };
    case 'sum': {
      // Missing answers leave a sum, so that any part of the items may be all there is.
      const most = ranges.reduce((sum, range) => sum + Math.max(0, range.weight * range.max), 0);
      return { min: Math.min(min, 0), max: Math.max(most, max) };
    }
    default:
      return null;
  }
};
