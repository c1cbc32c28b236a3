import type { DialectName } from './dialects.js';
import type { QueryPlan } from './query-plan.js';

/** A value that came out of a query: plain JavaScript, nothing of the engine's own. Dates are ISO 8601 text. */
export type RowValue = string | number | boolean | null | readonly RowValue[] | { readonly [field: string]: RowValue };

export type Row = { readonly [column: string]: RowValue };

/** Runs plans. The seam for other SQL engines. Whatever goes wrong is an `EngineError`. */
export interface Engine {
  readonly dialect: DialectName;
  /** All rows of the result. */
  run(plan: QueryPlan): Promise<readonly Row[]>;
  /** The same rows in portions, for results that are too large as JavaScript objects. Fails before the first portion or not at all. */
  stream(plan: QueryPlan): AsyncIterable<readonly Row[]>;
  /** Lets go of everything; the engine cannot be used afterwards. Closing twice is allowed. */
  close(): void;
}
