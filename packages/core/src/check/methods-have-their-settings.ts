import { inputsOf } from '../compile/score-inputs.js';
import { inputRanges } from '../compile/score-range.js';
import type { Survey, SurveyedScore } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import { own, ownArray, ownNumber, ownObject, ownText } from '../json.js';
import type { Law } from './law.js';
import { allScores } from './scores-use-known-bands.js';

/** Settings that one method alone reads, and whether it must have them. */
const settings = [
  { setting: 'ties', method: 'mode', isNeeded: false },
  { setting: 'floor', method: 'percent-of-maximum', isNeeded: false },
  { setting: 'lookup', method: 'lookup', isNeeded: true },
  { setting: 'formula', method: 'formula', isNeeded: true },
  { setting: 'range', method: 'formula', isNeeded: false },
] as const;

export const settingsFitTheMethod: Law = (survey) =>
  allScores(survey).flatMap(({ node, path }) =>
    settings.flatMap(({ setting, method, isNeeded }): readonly Issue[] => {
      const isSet = own(node, setting) !== undefined;
      const isMethod = own(node, 'method') === method;
      if (isMethod && isNeeded && !isSet)
        return [{ code: 'method-setting-missing', path, expected: setting, found: method }];
      if (isSet && !isMethod)
        return [
          {
            code: 'method-setting-out-of-place',
            path: `${path}/${setting}`,
            expected: `"method": "${method}"`,
            found: ownText(node, 'method') ?? null,
          },
        ];
      return [];
    }),
  );

export const lookupPointsRise: Law = (survey) =>
  survey.scores.flatMap(({ node, path }) => {
    const points = ownArray(ownObject(node, 'lookup'), 'points').map((point) => ownNumber(point, 'at') ?? 0);
    return points.flatMap((at, index): readonly Issue[] => {
      const before = points[index - 1];
      if (before === undefined || at > before) return [];
      return [
        {
          code: 'lookup-points-not-rising',
          path: `${path}/lookup/points/${index}/at`,
          expected: `> ${before}`,
          found: at,
        },
      ];
    });
  });

const countInputs = (survey: Survey, score: SurveyedScore): number | null => {
  const inputs = inputsOf(survey, score);
  if (inputs?.kind === 'items') return inputs.items.length;
  return inputs?.kind === 'scores' ? inputs.scores.length : null;
};

export const lookupsReadOneInput: Law = (survey) =>
  survey.scores.flatMap((score): readonly Issue[] => {
    if (own(score.node, 'method') !== 'lookup') return [];
    const count = countInputs(survey, score);
    return count === 1
      ? []
      : [{ code: 'lookup-inputs-not-one', path: `${score.path}/of`, expected: '1', found: count }];
  });

export const maximumsAreKnown: Law = (survey) =>
  survey.scores.flatMap((score): readonly Issue[] => {
    if (own(score.node, 'method') !== 'percent-of-maximum') return [];
    const ranges = inputRanges(survey, score);
    const isKnown = ranges.length > 0 && ranges.every(({ range }) => range !== null);
    if (isKnown) return [];
    return [
      {
        code: 'maximum-without-range',
        path: `${score.path}/of`,
        expected: 'a lowest and a highest for every input',
        found: null,
      },
    ];
  });

export const minAnsweredCanBeMet: Law = (survey) =>
  survey.scores.flatMap((score): readonly Issue[] => {
    const least = ownNumber(score.node, 'minAnswered');
    const count = countInputs(survey, score);
    if (least === undefined || count === null || least <= count) return [];
    return [
      { code: 'min-answered-too-many', path: `${score.path}/minAnswered`, expected: `<= ${count}`, found: least },
    ];
  });
