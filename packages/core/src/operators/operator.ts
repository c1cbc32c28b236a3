import type { Expression, Scalar } from '../expression.js';
import type { Member, Scope } from '../scope.js';
import type { Possible, PossibleScope } from '../scoring/possible.js';

/** What an operator of `jlp-1` comes to as things stand; `null` is unknown. A new one is one file here and a line in both tables. */
export type Operator<Op extends Expression['op']> = (
  expression: ExpressionOf<Op>,
  member: Member | null,
  run: Run,
) => Scalar | null;

/** What it may come to over every completion: never less than what can really come about. */
export type PossibleOperator<Op extends Expression['op']> = (
  expression: ExpressionOf<Op>,
  scope: PossibleScope,
) => Possible;

/** Operators by name. An ahead-of-time module brings those that its instrument names, and no others. */
export type Operators = { readonly [Op in Expression['op']]?: Operator<Op> };

export type PossibleOperators = { readonly [Op in Expression['op']]?: PossibleOperator<Op> };

export type ExpressionOf<Op extends Expression['op']> = Expression extends infer E
  ? E extends { readonly op: infer Named }
    ? Op extends Named
      ? E
      : never
    : never
  : never;

/** A scope that brings what expressions are worked out with. */
export interface WorkedScope extends Scope {
  readonly operators: Operators;
}

/** Steps that are left of an evaluation. */
export interface Budget {
  steps: number;
}

/** An evaluation under way. */
export interface Run extends Budget {
  readonly scope: Scope;
  readonly operators: Operators;
}

/** More than any published instrument needs, small enough that a table of a million rows cannot hold a page up. */
export const mostSteps = 2_000_000;
