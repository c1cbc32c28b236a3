import type { CompiledInstrument, Result } from '@plumbline/core';
import type { Case } from '../case-file.js';
import type { Comparable } from '../comparable.js';

/** One engine under test. A runner in another language does the same with the case files. */
export interface Runner {
  readonly name: string;
  /** One result for each of `given`, in their order. */
  readonly run: (
    compiled: CompiledInstrument,
    given: readonly Given[],
    context: RunContext,
  ) => Promise<readonly Comparable[]>;
}

export interface Given {
  readonly answers: unknown;
  readonly previous?: Result;
  /** What others say of the same. */
  readonly views?: NonNullable<Case['views']>;
}

export interface RunContext {
  /** ISO 8601 date. */
  readonly asAt?: string;
}
