import type { CompiledInstrument, CompiledScore } from '@plumbline/core';
import { type Surroundings, translateTruth } from './expressions.js';
import type { Codes } from './finite.js';
import type { Measured } from './methods/method-plan.js';
import type { Planning } from './planning.js';
import { allOf, always, isAlways, isNever, not, type Predicate } from './predicate.js';
import { rationalOf } from './rational.js';
import { scoreCodes } from './score-view.js';
import { raw, type Sql, sql } from './sql-text.js';

export type Bands = CompiledInstrument['bandSets'][number]['bands'];

export const bandsOf = ({ bands }: CompiledScore, { bandSets }: CompiledInstrument): Bands =>
  (bands === null ? undefined : bandSets[bands])?.bands ?? [];

export const codeLiteral = (code: number): Sql => raw(`CAST(${code} AS TINYINT)`);

/** Where a score stands before it has a band. */
export interface Standing {
  readonly applies: Predicate;
  readonly scored: Predicate;
}

interface Place {
  readonly code: number;
  readonly when: Predicate;
}

/** A column with the code of a score: the first place that fits, where it is scored. */
export function codeColumn({ applies, scored }: Standing, places: readonly Place[], planning: Planning): Codes {
  const last = places.findIndex(({ when }) => isAlways(when));
  const open = places.slice(0, last < 0 ? undefined : last).filter(({ when }) => !isNever(when));
  const otherwise = places[last]?.code ?? scoreCodes.bandless;
  const cases = [
    { code: scoreCodes['not-applicable'], when: not(applies) },
    { code: scoreCodes.insufficient, when: not(scored) },
    ...open,
  ].filter(({ when }) => !isNever(when));
  // Conditions stand in columns of their own: inside CASE an engine works them out row by row.
  const whens = cases.map(({ code, when }) => sql`WHEN ${planning.layers.define(when)} THEN ${codeLiteral(code)}`);
  const text = `CASE ${whens.map((each) => each.text).join(' ')} ELSE ${codeLiteral(otherwise).text} END`;
  const level = whens.reduce((most, each) => Math.max(most, each.level), 0);
  const domain = new Set([...cases.map(({ code }) => code), otherwise]);
  return {
    column: planning.layers.define(whens.length === 0 ? codeLiteral(otherwise) : { text, level }),
    domain: [...domain].sort((a, b) => a - b),
  };
}

/** The first band that the value reaches and whose condition holds. */
export const valuePlaces = (
  { numerator, denominator }: Pick<Measured, 'numerator' | 'denominator'>,
  bands: Bands,
  planning: Planning,
  around: Surroundings,
): readonly Place[] =>
  bands.map((band, code) => ({
    code,
    when: allOf([
      band.from === null ? always : reaches(numerator, denominator, band.from, planning),
      band.if === null ? always : translateTruth(band.if, planning, around).holds,
    ]),
  }));

function reaches(
  numerator: Measured['numerator'],
  denominator: Measured['denominator'],
  from: number,
  { wholes }: Planning,
): Predicate {
  const edge = rationalOf(from);
  return wholes.compare(
    '>=',
    wholes.multiply(numerator, wholes.literal(edge.denominator)),
    wholes.multiply(denominator, wholes.literal(edge.numerator)),
  );
}
