import { environmentOf } from '../compile/environment.js';
import { compileExpressions } from '../compile/expressions.js';
import type { Law } from './law.js';

export const expressionsCompile: Law = (survey) =>
  compileExpressions(
    survey,
    environmentOf(
      survey,
      survey.scores.map(({ id }) => id),
    ),
  ).issues;
