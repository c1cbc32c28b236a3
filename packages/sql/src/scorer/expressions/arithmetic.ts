import { asNumber, type Found, type NumberFound, unknown } from '../found.js';
import type { Planning } from '../planning.js';
import { allOf, not } from '../predicate.js';
import { raw, sql } from '../sql-text.js';
import { longestRun } from '../whole.js';
import { kindOf } from './kind.js';

/** Arithmetic of doubles, as `evaluate` does it. */
export type Operation = '+' | '-' | '*' | '/' | 'min' | 'max';

export function arithmetic(op: Operation, operands: readonly Found[], planning: Planning): Found {
  if (operands.some((operand) => kindOf(operand) !== 'number')) return unknown;
  const { dialect, layers } = planning;
  const numbers = operands.map((operand) => asNumber(operand, dialect));
  const [first, ...rest] = numbers;
  if (first === undefined) return unknown;
  if (op === '-' && rest.length === 0) return { ...first, sql: sql`(${dialect.double(0)} - ${first.sql})` };
  if (op === 'min' || op === 'max') {
    const values = numbers.map(({ sql: each }) => each);
    const sqlFound = op === 'min' ? dialect.least(values) : dialect.greatest(values);
    return { kind: 'number', sql: sqlFound, known: allOf(numbers.map(({ known }) => known)) };
  }
  const step = (left: NumberFound, right: NumberFound, place: number): NumberFound => {
    const next = operation(op, left, right, planning);
    return place % longestRun === longestRun - 1 ? { ...next, sql: layers.define(next.sql) } : next;
  };
  const found = rest.reduce(step, first);
  const value = layers.define(found.sql);
  return { kind: 'number', sql: value, known: allOf([found.known, dialect.isFinite(value)]) };
}

function operation(
  op: '+' | '-' | '*' | '/',
  left: NumberFound,
  right: NumberFound,
  { dialect }: Planning,
): NumberFound {
  if (op !== '/')
    return { kind: 'number', sql: sql`(${left.sql} ${raw(op)} ${right.sql})`, known: allOf([left.known, right.known]) };
  const zero = sql`(${right.sql} = ${dialect.double(0)})`;
  return {
    kind: 'number',
    sql: sql`CASE WHEN ${zero} THEN ${dialect.double(0)} ELSE ${left.sql} / ${right.sql} END`,
    known: allOf([left.known, right.known, not(zero)]),
  };
}
