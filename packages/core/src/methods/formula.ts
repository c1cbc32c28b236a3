import { evaluateExactIn } from '../evaluate-exact.js';
import { type Exact, exactOf } from '../exact.js';
import { bandsPossible } from '../scoring/bands-possible.js';
import { isAnswered } from '../scoring/input.js';
import { inputsPossible } from '../scoring/inputs-possible.js';
import type { OpenGiven } from '../scoring/open-given.js';
import { extent, never } from '../scoring/possible.js';
import { numbersOnly } from '../scoring/possible-operations.js';
import { type PossibleScore, possibleScore } from '../scoring/possible-score.js';
import { possibly } from '../scoring/possibly.js';
import { type Given, placed, summary } from '../scoring/settle.js';
import type { Settled } from '../scoring/settled.js';
import { asNumber } from '../scoring/whole.js';
import type { Method } from './method.js';

/** It reads what it likes; `of` says what must be answered and what caps look at. */
function settle(unscored: Settled, enough: boolean, given: Given): Settled {
  const { formula } = given.score;
  if (!enough || formula === null || !given.inputs.some(isAnswered)) return unscored;
  const numbers = given.inputs.flatMap(({ numeral }) => (numeral === null ? [] : [asNumber(numeral)]));
  const value = evaluateExactIn(formula, { ...given.scope, inputs: summary(numbers) });
  return value === null ? unscored : placed(unscored, value, numbers, given);
}

/** Interval arithmetic in doubles: each end is moved outwards by more than rounding can have lost. */
const slack = 1e-9;

function open(given: OpenGiven): PossibleScore {
  const { score, candidates } = given;
  const scope = { ...given.scope, inputs: inputsPossible(candidates) };
  const found = score.formula === null ? never : numbersOnly(possibly(score.formula, scope));
  const ends = extent(found);
  if (ends === 'empty' || ends === null) return possibleScore(score, candidates, null, [], true);
  const outwards = (end: number, sign: 1 | -1): Exact | null =>
    Number.isFinite(end) ? exactOf(end + sign * slack * Math.max(1, Math.abs(end))) : null;
  const wide = { lowest: outwards(ends.lowest, -1), highest: outwards(ends.highest, 1) };
  return { ...possibleScore(score, candidates, wide, bandsPossible(wide, given), false), mayMiss: true };
}

/**
 * A formula of the author's own, in exact fractions. Whatever it reads that is not there makes it unknown: then there is no
 * score.
 *
 * @see docs/scoring/formula.md
 */
export const formula: Method = { isCounted: isAnswered, settle, open };
