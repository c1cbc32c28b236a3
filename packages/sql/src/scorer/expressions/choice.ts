import type { Expression } from '@plumbline/core';
import { asNumber, asTruth, type Found, isKnown, type NumberFound, unknown } from '../found.js';
import type { Planning } from '../planning.js';
import { allOf, anyOf, isUnknown, knownTruth, not, opposite, type Predicate, type Truth } from '../predicate.js';
import { sql } from '../sql-text.js';
import { at, folded } from './folded.js';
import { kindOf } from './kind.js';
import { refused } from './refused.js';

export const isUnknownFound = (found: Found): Truth => {
  const known = isKnown(found);
  return { holds: not(known), fails: known };
};

export function choice(
  expression: Extract<Expression, { op: 'if' }>,
  planning: Planning,
  within: (operand: Expression) => Found,
): Found {
  // biome-ignore lint/suspicious/noThenProperty: the word of the compiled format; never awaited
  const branches = expression.branches.map(({ when, then }) => ({ when: within(when), then: within(then) }));
  const last = expression.otherwise === null ? unknown : within(expression.otherwise);
  const operands = [...branches.flatMap(({ when, then }) => [when, then]), last];
  const rebuilt = (names: readonly string[]): Expression => ({
    op: 'if',
    // biome-ignore lint/suspicious/noThenProperty: the word of the compiled format; never awaited
    branches: branches.map((_, index) => ({ when: at(names[2 * index]), then: at(names[2 * index + 1]) })),
    otherwise: at(names.at(-1)),
  });
  return (
    folded(operands, rebuilt) ??
    branches.reduceRight((rest, { when, then }) => otherwise(asTruth(when), then, rest, planning), last)
  );
}

/** `then` where the condition holds, `rest` where it fails, and where it cannot be told what both agree on. */
export function otherwise(told: Truth, then: Found, rest: Found, planning: Planning): Found {
  const when = named(told, planning);
  const kinds = new Set([kindOf(then), kindOf(rest)].filter((kind) => kind !== 'nothing'));
  if (kinds.size > 1 || kinds.has('text')) return refused(planning, 'if');
  const open = isUnknown(when);
  if (kinds.has('truth')) {
    const [a, b] = [named(asTruth(then), planning), named(asTruth(rest), planning)];
    const by = (rail: 'holds' | 'fails'): Predicate =>
      anyOf([allOf([when.holds, a[rail]]), allOf([when.fails, b[rail]]), allOf([open, a[rail], b[rail]])]);
    return { kind: 'truth', holds: by('holds'), fails: by('fails') };
  }
  const [a, b] = [numbered(then, planning), numbered(rest, planning)];
  return {
    kind: 'number',
    sql: planning.layers.define(sql`CASE WHEN ${when.holds} THEN ${a.sql} ELSE ${b.sql} END`),
    known: anyOf([
      allOf([when.holds, a.known]),
      allOf([when.fails, b.known]),
      allOf([open, a.known, b.known, sql`(${a.sql} = ${b.sql})`]),
    ]),
  };
}

/** What stands in several places has a name: nested choices would double each time. */
export function named({ holds, fails }: Truth, { layers }: Planning): Truth {
  if (fails.text === not(holds).text) return knownTruth(layers.define(holds));
  return holds.text === not(fails).text
    ? opposite(knownTruth(layers.define(fails)))
    : { holds: layers.define(holds), fails: layers.define(fails) };
}

function numbered(found: Found, { dialect, layers }: Planning): NumberFound {
  const number = asNumber(found, dialect);
  return { ...number, known: layers.define(number.known) };
}
