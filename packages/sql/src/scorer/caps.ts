import type { CompiledCap, CompiledScore } from '@plumbline/core';
import { type Bands, codeLiteral } from './bands.js';
import { type Surroundings, testOf, translateTruth } from './expressions.js';
import { type Codes, codeIn } from './finite.js';
import type { MemberView } from './members.js';
import type { Planning } from './planning.js';
import { allOf, anyOf, isNever, isUnknown, not, type Predicate } from './predicate.js';
import { sql } from './sql-text.js';
import type { Whole } from './whole.js';

export interface CappedCodes {
  readonly code: Codes;
  /** A bit for each cap, in order: it lowered the band or would have; it may still. */
  readonly held: Whole;
  readonly open: Whole;
}

interface CapView {
  readonly to: number;
  readonly ordinal: number;
  readonly held: Predicate;
  readonly unsure: Predicate;
}

/** The strictest cap that holds lowers the band. One that cannot be told is noted where it would lower it further. */
export function capped(
  { caps }: CompiledScore,
  bands: Bands,
  before: Codes,
  members: readonly MemberView[],
  planning: Planning,
  around: Surroundings,
): CappedCodes {
  const { wholes, layers } = planning;
  const ordinal = (code: number): number => bands[code]?.value ?? Number.NEGATIVE_INFINITY;
  const views = caps.map((cap): CapView => {
    const { holds, unsure } = told(cap, members, planning, around);
    const lowers = codeIn(before, (code) => code >= 0 && ordinal(cap.to) < ordinal(code));
    return {
      to: cap.to,
      ordinal: ordinal(cap.to),
      held: layers.define(allOf([lowers, holds])),
      unsure: allOf([lowers, unsure]),
    };
  });
  const code = lowered(before, views, planning);
  const bits = (each: (view: CapView) => Predicate): Whole =>
    wholes.add(views.map((view, bit) => wholes.multiply(wholes.bit(each(view)), wholes.literal(2n ** BigInt(bit)))));
  return {
    code,
    held: bits(({ held }) => held),
    open: bits(({ unsure, ordinal: to }) => allOf([unsure, codeIn(code, (now) => now >= 0 && to < ordinal(now))])),
  };
}

function told(
  { each, if: test }: CompiledCap,
  members: readonly MemberView[],
  planning: Planning,
  around: Surroundings,
): { readonly holds: Predicate; readonly unsure: Predicate } {
  if (each === null) {
    const truth = translateTruth(test, planning, around);
    return { holds: truth.holds, unsure: isUnknown(truth) };
  }
  const truths = members.map((member) => testOf(test, member, planning, around));
  return {
    holds: anyOf(truths.map(({ holds }) => holds)),
    unsure: anyOf(truths.map(({ holds, fails, applies }) => allOf([applies, not(holds), not(fails)]))),
  };
}

/** Of caps to bands of one ordinal the first counts. */
function lowered(before: Codes, views: readonly CapView[], { layers }: Planning): Codes {
  const strictest = views.filter(({ held }) => !isNever(held)).sort((a, b) => a.ordinal - b.ordinal);
  if (strictest.length === 0) return before;
  const whens = strictest.map(({ to, held }) => sql`WHEN ${held} THEN ${codeLiteral(to)}`);
  const text = `CASE ${whens.map((when) => when.text).join(' ')} ELSE ${before.column.text} END`;
  const level = whens.reduce((most, when) => Math.max(most, when.level), before.column.level);
  const domain = new Set([...before.domain, ...strictest.map(({ to }) => to)]);
  return { column: layers.define({ text, level }), domain: [...domain].sort((a, b) => a - b) };
}
