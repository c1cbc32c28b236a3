import { evaluateExact } from '../evaluate-exact.js';
import type { ExpressionMethod } from './method.js';

/**
 * A formula of the author's own, in exact fractions. Whatever it reads that is not there makes it unknown: then there is no
 * score.
 *
 * @see docs/scoring/formula.md
 */
export const formula: ExpressionMethod = {
  gives: 'expression',
  evaluate: (expression, scope) => evaluateExact(expression, scope),
};
