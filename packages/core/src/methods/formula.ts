import type { FormulaMethod } from './method.js';

/**
 * Whatever a `jlp-1` expression comes to, in exact arithmetic: items and literals are the decimals that they say, scores the
 * fractions that they are. Unknown is no score. The inputs say only what coverage and caps look at.
 *
 * @see docs/scoring/formula.md
 */
export const formula: FormulaMethod = { gives: 'formula' };
