/**
 * What the batch scorer shares with the prepared one: scores as flat tables of whole numbers, conditions as tables by code and
 * band. For our own packages that score many responses; it may change with any release.
 */

export type { FlagContext } from './flags/flag-kind.js';
export { flagKinds } from './flags/flag-kinds.js';
export { judgedItems } from './flags/judged-items.js';
export { newestStaleDay } from './flags/newest-stale-day.js';
export { type BandsPlan, bandsPlan, type Doubt, place, placeOfRatio } from './prepare/bands-plan.js';
export { type Amount, makeAmount } from './prepare/board.js';
export { conditionOf } from './prepare/condition.js';
export { type Covering, coveringOf } from './prepare/covering.js';
export {
  addTimes,
  compareDoubled,
  type Doubled,
  divide,
  isCancelled,
  isRounded,
  quotient,
} from './prepare/double-double.js';
export { codesOf, counts, type ItemInputs, itemInputs } from './prepare/item-inputs.js';
export { worthOf } from './prepare/item-score.js';
export { lowestCode, stateOf } from './prepare/marks.js';
export { type MemberTest, memberTest, readsOfThis, type TestedMember } from './prepare/member-test.js';
export {
  bandlessPlace,
  type Condition3,
  firstBandPlace,
  insufficientPlace,
  notApplicablePlace,
  type Readings,
  type Shapes,
  type Span,
} from './prepare/readings.js';
export { capShift, type SumLayout, sumLayout, wordsByCode } from './prepare/sums.js';
export { leafKey } from './project/leaves.js';
export { notColumnar } from './project/not-columnar.js';
export { conditionsOf, isTold } from './project/projection-of.js';
export { shareOf } from './scoring/coverage.js';
export type { Previous } from './scoring/previous.js';
export { previousOf } from './scoring/previous.js';
export { scorerOf } from './scoring/scorer.js';
export type { Settled } from './scoring/settled.js';
