import type { Issue } from '../issue.js';
import { own, ownText } from '../json.js';
import { unknownName } from './issue-of.js';
import type { Law } from './law.js';

/** A declared judgement is an ordinal beside the band of a score; both must have one. */
export const declarationsStandForScores: Law = ({ items, scoreById }) =>
  items.flatMap(({ annotation, path, shape, key }): readonly Issue[] => {
    const id = ownText(annotation, 'declares');
    if (id === undefined) return [];
    const here = `${path}/x-item/declares`;
    const score = scoreById.get(id);
    if (score === undefined) return [unknownName('score-unknown', here, id, scoreById)];
    return [
      ...(own(score.node, 'bands') === undefined
        ? [{ code: 'score-without-bands', path: here, expected: 'score with bands', found: id }]
        : []),
      ...(shape.options.some(({ value }) => value !== null)
        ? []
        : [{ code: 'declaration-without-values', path: here, expected: 'options with values', found: key }]),
    ];
  });
