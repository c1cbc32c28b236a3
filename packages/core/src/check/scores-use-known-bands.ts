import { bandsNamed } from '../compile/score-inputs.js';
import type { Survey } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import { isObject, type JsonObject, own, ownArray, ownObject, ownText, ownTexts, step } from '../json.js';
import { unknownName } from './issue-of.js';
import type { Law } from './law.js';

interface PlacedScore {
  readonly node: JsonObject;
  readonly path: string;
}

export const allScores = ({ scores, annotation }: Survey): readonly PlacedScore[] => {
  const themes = own(annotation, 'themeScores');
  return isObject(themes) ? [...scores, { node: themes, path: '/x-instrument/themeScores' }] : scores;
};

export const scoresUseKnownBands: Law = (survey) => {
  const known = Object.keys(ownObject(survey.annotation, 'bands'));
  return allScores(survey).flatMap(({ node, path }) => {
    const name = ownText(node, 'bands');
    return name === undefined || known.includes(name)
      ? []
      : [unknownName('bands-unknown', `${path}/bands`, name, known)];
  });
};

export const scoresUseKnownCaps: Law = (survey) => {
  const known = Object.keys(ownObject(survey.annotation, 'caps'));
  return allScores(survey).flatMap(({ node, path }): readonly Issue[] => [
    ...ownTexts(node, 'caps').flatMap((name, at) =>
      known.includes(name) ? [] : [unknownName('caps-unknown', `${path}/caps/${at}`, name, known)],
    ),
    ...(own(node, 'caps') !== undefined && own(node, 'bands') === undefined
      ? [{ code: 'caps-without-bands', path: `${path}/caps`, expected: 'bands', found: null }]
      : []),
  ]);
};

/** A cap names a band of every score that uses it. */
export const capsNameBands: Law = (survey) =>
  allScores(survey).flatMap(({ node }) => {
    const bands = bandNames(survey, node);
    if (bands.length === 0) return [];
    return ownTexts(node, 'caps').flatMap((name) =>
      ownArray(ownObject(survey.annotation, 'caps'), name).flatMap((cap, at) => {
        const to = ownText(cap, 'to');
        const path = `${step('/x-instrument/caps', name)}/${at}/to`;
        return to === undefined || bands.includes(to) ? [] : [unknownName('band-unknown', path, to, bands)];
      }),
    );
  });

export const rulesNameBands: Law = (survey) =>
  allScores(survey).flatMap(({ node, path }) => {
    const bands = bandNames(survey, node);
    if (bands.length === 0) return [];
    return ownArray(node, 'rules').flatMap((rule, at) => {
      const band = ownText(rule, 'band');
      return band === undefined || bands.includes(band)
        ? []
        : [unknownName('band-unknown', `${path}/rules/${at}/band`, band, bands)];
    });
  });

const bandNames = (survey: Survey, score: JsonObject): readonly string[] =>
  bandsNamed(survey, ownText(score, 'bands')).flatMap((band) => ownText(band, 'band') ?? []);
