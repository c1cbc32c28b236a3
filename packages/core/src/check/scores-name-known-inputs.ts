import { inputsOf } from '../compile/score-inputs.js';
import type { Survey, SurveyedScore } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import { ownObject, ownText, ownTexts } from '../json.js';
import { unknownName } from './issue-of.js';
import type { Law } from './law.js';
import { isNumeric, notScorable } from './options-are-sound.js';

export const scoresNameKnownInputs: Law = (survey) =>
  survey.scores.flatMap((score) => {
    const issues = [
      ...sectionIssues(survey, score),
      ...itemIssues(survey, score),
      ...scoreIssues(survey, score),
      ...rowIssues(survey, score),
    ];
    return issues.length > 0 ? issues : emptyIssues(survey, score);
  });

const sectionIssues = ({ sections, sectionByKey }: Survey, { node, path }: SurveyedScore): readonly Issue[] => {
  const key = ownText(ownObject(node, 'of'), 'section');
  if (key === undefined) return [];
  const section = sections[sectionByKey.get(key) ?? -1];
  if (section === undefined) return [unknownName('section-unknown', `${path}/of/section`, key, sectionByKey)];
  if (!section.isTable) return [];
  return [{ code: 'section-repeats', path: `${path}/of/section`, expected: '{ "rows", "value" }', found: key }];
};

const itemIssues = ({ items, itemByKey }: Survey, { node, path }: SurveyedScore): readonly Issue[] =>
  ownTexts(ownObject(node, 'of'), 'items').flatMap((key, at) => {
    const item = items[itemByKey.get(key) ?? -1];
    const here = `${path}/of/items/${at}`;
    if (item === undefined) return [unknownName('item-unknown', here, key, itemByKey)];
    const { kind, options } = item.shape;
    const hasNumbers = isNumeric(kind) || (kind === 'choice' && options.some(({ value }) => value !== null));
    // A formula makes its own numbers of texts, dates and yes/no.
    return hasNumbers || ownText(node, 'method') === 'formula' ? [] : [notScorable(here, key)];
  });

const scoreIssues = ({ scoreById }: Survey, { node, path }: SurveyedScore): readonly Issue[] =>
  ownTexts(ownObject(node, 'of'), 'scores').flatMap((id, at) =>
    scoreById.has(id) ? [] : [unknownName('score-unknown', `${path}/of/scores/${at}`, id, scoreById)],
  );

const rowIssues = ({ sections, sectionByKey }: Survey, { node, path }: SurveyedScore): readonly Issue[] => {
  const key = ownText(ownObject(node, 'of'), 'rows');
  if (key === undefined || sections[sectionByKey.get(key) ?? -1]?.isTable === true) return [];
  const tables = sections.filter(({ isTable }) => isTable).map((table) => table.key);
  return [unknownName('table-unknown', `${path}/of/rows`, key, tables)];
};

/** Inputs that can be listed and come to nothing: the score could never be worked out. */
const emptyIssues = (survey: Survey, score: SurveyedScore): readonly Issue[] => {
  const inputs = inputsOf(survey, score);
  if (inputs?.kind !== 'items' || inputs.items.length > 0) return [];
  return [
    { code: 'score-without-inputs', path: `${score.path}/of`, expected: 'at least one scored item', found: 'none' },
  ];
};
