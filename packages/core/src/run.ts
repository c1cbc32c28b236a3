/**
 * What ahead-of-time modules run on (`plumbline build`): validation and scoring over data that was compiled before. Makes no
 * code at run time. A module and this entry must be of one release.
 *
 * Methods, operators, flag kinds and formats are exports of their own: a module names those of its instrument, and a bundler
 * leaves the others out.
 */
import type { AnswerMode } from './answers/judge.js';
import type { Issue, Outcome } from './issue.js';
import type { Scorecard } from './prepare/scorecard.js';
import type { StrippedInstrument } from './run/stripped.js';
import type { ScoreContext } from './score.js';
import type { ScoringParts } from './scoring/scoring-parts.js';

export { dateFormat } from './answers/date-format.js';
export { emailFormat, uriFormat } from './answers/pattern-formats.js';
export { condition } from './flags/condition.js';
export { staleEvidence } from './flags/stale-evidence.js';
export { count } from './methods/count.js';
export { decision } from './methods/decision.js';
export { formula } from './methods/formula.js';
export { lookup } from './methods/lookup.js';
export { max } from './methods/max.js';
export { mean } from './methods/mean.js';
export { median } from './methods/median.js';
export { min } from './methods/min.js';
export { mode } from './methods/mode.js';
export { percentOfMaximum } from './methods/percent-of-maximum.js';
export { proportion } from './methods/proportion.js';
export { sum } from './methods/sum.js';
export { all, allPossible } from './operators/all.js';
export { and, andPossible } from './operators/and.js';
export { answered, answeredPossible } from './operators/answered.js';
export { arithmetic, arithmeticPossible } from './operators/arithmetic.js';
export { coalesce, coalescePossible } from './operators/coalesce.js';
export { comparison, comparisonPossible } from './operators/comparison.js';
export { count as countThat, countPossible as countThatPossible } from './operators/count.js';
export { element, elementPossible } from './operators/element.js';
export { choice, choicePossible } from './operators/if.js';
export { among, amongPossible } from './operators/in.js';
export { inputs, inputsPossible } from './operators/inputs.js';
export { item, itemPossible } from './operators/item.js';
export { literal, literalPossible } from './operators/literal.js';
export { none, nonePossible } from './operators/none.js';
export { not, notPossible } from './operators/not.js';
export { or, orPossible } from './operators/or.js';
export { score, scorePossible } from './operators/score.js';
export { some, somePossible } from './operators/some.js';
export { state, statePossible } from './operators/state.js';
export { sum as sumOf, sumPossible as sumOfPossible } from './operators/sum.js';
export { ofThis, ofThisPossible } from './operators/this.js';
export { carried } from './run/carried.js';
export { fastScorerOf } from './run/fast-scorer.js';
export type { ModuleTexts } from './run/module-texts.js';
export { scorerOf } from './run/scorer.js';
export { strip } from './run/strip.js';
export { validatorOf } from './run/validator.js';
export { viewDisagreementAlone } from './run/view-disagreement-alone.js';
export { type Wording, wordingOf } from './run/wording.js';
export { ofItems } from './scoring/inputs/of-items.js';
export { ofRows } from './scoring/inputs/of-rows.js';
export { ofScores } from './scoring/inputs/of-scores.js';
export { worst } from './scoring/worst.js';
export type { AnswerMode, Issue, Outcome, ScoreContext, Scorecard, ScoringParts, StrippedInstrument };
