import type { CompiledScore } from '@plumbline/core';
import { bandsOf, codeColumn, type Standing, valuePlaces } from './bands.js';
import { capped } from './caps.js';
import { decided } from './decision.js';
import type { Surroundings } from './expressions.js';
import { exactFormula } from './formula.js';
import { type Found, unknown } from './found.js';
import { type Gathered, gathered } from './gathered.js';
import type { Measured } from './methods/method-plan.js';
import type { Planning } from './planning.js';
import { allOf, not, type Predicate } from './predicate.js';
import { rationalOf } from './rational.js';
import type { ScoreView } from './score-view.js';
import { sql } from './sql-text.js';
import type { Whole } from './whole.js';

const safe = 2n ** 53n;

/** One score, from what it is made of to its band after caps. */
export function planScore(score: CompiledScore, index: number, isTheme: boolean, planning: Planning): ScoreView {
  const { layers, wholes, compiled } = planning;
  const parts = gathered(score, index, planning);
  const around: Surroundings = { member: null, inputs: parts.summary, inFlag: false };
  const bands = bandsOf(score, compiled);
  const applies = layers.define(wholes.compare('>', parts.applicable, wholes.literal(0n)));
  const enough = allOf([applies, covers(parts, score, planning)]);
  const measured = score.method === 'decision' ? null : measure(score, parts, enough, planning, around);
  const walk = measured === null ? decided(score, bands, planning, around) : null;
  const scored = layers.define(measured?.scored ?? allOf([enough, walk?.gives ?? applies]));
  const standing: Standing = { applies, scored };
  const fraction = measured === null ? null : settled(measured, scored, planning);
  const places = fraction === null ? (walk?.places ?? []) : valuePlaces(fraction, bands, planning, around);
  const before = codeColumn(standing, places, planning);
  const after = capped(score, bands, before, parts.members, planning, around);
  return {
    id: score.id,
    isTheme,
    index,
    code: after.code,
    before,
    ordinal: (code) => bands[code]?.value ?? null,
    scored,
    applies,
    fraction,
    value: fraction === null ? unknown : quotientOf(fraction, scored, planning),
    coverage: share(parts, applies, planning),
    answered: parts.answered,
    applicable: parts.applicable,
    weightUnit: parts.weightUnit,
    held: after.held,
    open: after.open,
  };
}

/** Enough of what applies is answered, as the score's rules have it. */
function covers(
  { applicable, answered, counted, lacks }: Gathered,
  { minCoverage, minAnswered }: CompiledScore,
  { wholes }: Planning,
): Predicate {
  const least = rationalOf(minCoverage);
  return allOf([
    wholes.compare(
      '>=',
      wholes.multiply(answered, wholes.literal(least.denominator)),
      wholes.multiply(applicable, wholes.literal(least.numerator)),
    ),
    wholes.compare('>=', counted, wholes.literal(BigInt(minAnswered))),
    not(lacks),
  ]);
}

type Scored = Measured & { readonly scored: Predicate };

function measure(
  score: CompiledScore,
  parts: Gathered,
  enough: Predicate,
  planning: Planning,
  around: Surroundings,
): Scored {
  if (score.method === 'formula') {
    const found = exactFormula(score.formula, planning, around);
    const { numerator, denominator, known } = found;
    return { numerator, denominator, gives: known, scored: allOf([enough, parts.anyAnswered, known]) };
  }
  const found = parts.measure();
  return { ...found, scored: allOf([enough, parts.enters, found.gives]) };
}

/** 0 where there is no score, over 1 where the denominator varies, so that nothing divides by what is not there. */
function settled(
  { numerator, denominator }: Measured,
  scored: Predicate,
  { wholes, layers, refuse }: Planning,
): { readonly numerator: Whole; readonly denominator: Whole } {
  const isFixed = denominator.lowest === denominator.highest;
  const below = isFixed ? denominator : layers.defineWhole(wholes.choose(scored, denominator, wholes.literal(1n)));
  if (below.highest >= 2n ** 62n)
    refuse('sql-not-exact', 'denominators below 2^62', `${String(below.highest).length} digits`);
  // Worked out for every row where that makes no layer more: in a choice, DuckDB gathers each column for the rows chosen.
  const above = numerator.sql.level < scored.level ? layers.defineWhole(numerator) : numerator;
  return {
    numerator: layers.defineWhole(wholes.choose(scored, above, wholes.literal(0n))),
    denominator: below.lowest < 1n ? { ...below, lowest: 1n } : below,
  };
}

/** One division, rounded once. */
function quotientOf(
  { numerator, denominator }: { readonly numerator: Whole; readonly denominator: Whole },
  scored: Predicate,
  { dialect, layers }: Planning,
): Found {
  const isSmall = numerator.lowest >= -safe && numerator.highest <= safe && denominator.highest <= safe;
  const value = isSmall
    ? sql`(${dialect.cast(numerator.sql, 'DOUBLE')} / ${dialect.cast(denominator.sql, 'DOUBLE')})`
    : dialect.quotient(numerator.sql, denominator.sql);
  return { kind: 'number', sql: layers.define(value), known: scored };
}

/** Share of the weight that is answered; weights are far below 2^53, so one division rounds once. */
function share({ answered, applicable }: Gathered, applies: Predicate, { dialect, layers }: Planning): Found {
  const quotient = sql`(${dialect.cast(answered.sql, 'DOUBLE')} / ${dialect.cast(applicable.sql, 'DOUBLE')})`;
  return {
    kind: 'number',
    sql: layers.define(sql`CASE WHEN ${applies} THEN ${quotient} ELSE ${dialect.double(0)} END`),
    known: applies,
  };
}
