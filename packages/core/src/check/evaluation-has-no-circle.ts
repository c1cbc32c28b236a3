import type { Survey } from '../compile/survey.js';
import type { Issue } from '../issue.js';
import { step } from '../json.js';
import type { Law } from './law.js';

/** Scores read scores, conditions read answers and scores, answers are there by their conditions: none may wait for itself. */
export const evaluationHasNoCircle: Law = (survey) =>
  survey.evaluation().circles.map((circle): Issue => {
    const isScoresOnly = circle.every((node) => node.startsWith('score:'));
    return {
      code: isScoresOnly ? 'score-has-circle' : 'when-has-circle',
      path: pathOf(survey, circle[0] ?? ''),
      expected: 'no circle',
      found: circle.map((node) => node.slice(node.indexOf(':') + 1)).join(' -> '),
    };
  });

const pathOf = (survey: Survey, node: string): string => {
  const name = node.slice(node.indexOf(':') + 1);
  if (node.startsWith('score:')) return step('/x-instrument/scores', name);
  const found = node.startsWith('item:')
    ? survey.items[survey.itemByName.get(name) ?? -1]
    : survey.sections[survey.sectionByKey.get(name) ?? 0];
  return found?.path ?? '';
};
